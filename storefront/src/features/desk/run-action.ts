import { redirect } from "next/navigation"
import type { Result } from "@/lib/backend/result"
import { formLocale, formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { type Desk, deskForAction } from "./desk-context"
import type { FormState } from "./form-state"
import { withDone, withFailure } from "./outcome"
import { refused } from "./refused"

type Run<T = unknown> = (desk: Desk) => Promise<Result<T>>

/** What the next screen tells: a key of its words, what else it asks for in its query, and its path where that is another one. */
export type Told = { done: string; more?: Record<string, string>; to?: string }

const told = <T>(done: string | ((data: T) => Told), data: T): Told =>
  typeof done === "string" ? { done } : done(data)

/**
 * The stall a form was shown for, not the one in hand when it is sent: another tab may have changed that, or a consent may have ended.
 * Whether it is still theirs is for the backend to say.
 */
function forStallOf(form: FormData, desk: Desk): Desk {
  const stallId = formText(form, "stall")
  return stallId ? { ...desk, key: { ...desk.key, stallId } } : desk
}

/** A form's work in somebody's name: goes on to `next` and says `done` there, or comes back with what is wrong. `here` is its screen. */
export async function runForm<T>(
  form: FormData,
  { here, next, done }: { here: string; next: string; done: string | ((data: T) => Told) },
  run: Run<T>,
): Promise<FormState> {
  const locale = formLocale(form)
  const desk = await deskForAction(locale, here)
  const result = desk.ok ? await run(forStallOf(form, desk.data)) : desk
  if (!result.ok) return refused(form, result.error)
  const { done: word, more, to } = told(done, result.data)
  redirect(withDone(localePath(locale, to ?? next), word, more))
}

type TapWays<T> = { locale: Locale; here: string; done: string | ((data: T) => Told) }

/** One tap's work for the stall its button was shown for: comes back to its screen, which says what was done or what is wrong. */
export async function runTap<T>(form: FormData, { locale, here, done }: TapWays<T>, run: Run<T>): Promise<never> {
  const desk = await deskForAction(locale, here)
  const result = desk.ok ? await run(forStallOf(form, desk.data)) : desk
  const address = localePath(locale, here)
  if (!result.ok) redirect(withFailure(address, result.error))
  const { done: word, more, to } = told(done, result.data)
  redirect(withDone(to ? localePath(locale, to) : address, word, more))
}
