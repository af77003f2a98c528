import { redirect } from "next/navigation"
import type { Result } from "@/lib/backend/result"
import { formLocale, formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { type Desk, deskForAction } from "./desk-context"
import type { FormState } from "./form-state"
import { withDone, withFailure } from "./outcome"
import { refused } from "./refused"

type Run = (desk: Desk) => Promise<Result<unknown>>

/**
 * The stall a form was shown for, not the one in hand when it is sent: another tab may have changed that, or a consent may have ended.
 * Whether it is still theirs is for the backend to say.
 */
function forStallOf(form: FormData, desk: Desk): Desk {
  const stallId = formText(form, "stall")
  return stallId ? { ...desk, key: { ...desk.key, stallId } } : desk
}

/** A form's work in somebody's name: goes on to `next` and says `done` there, or comes back with what is wrong. `here` is its screen. */
export async function runForm(
  form: FormData,
  { here, next, done }: { here: string; next: string; done: string },
  run: Run,
): Promise<FormState> {
  const locale = formLocale(form)
  const desk = await deskForAction(locale, here)
  const result = desk.ok ? await run(forStallOf(form, desk.data)) : desk
  if (!result.ok) return refused(form, result.error)
  redirect(withDone(localePath(locale, next), done))
}

type TapWays = { locale: Locale; here: string; done: string }

/** One tap's work for the stall its button was shown for: comes back to its screen, which says what was done or what is wrong. */
export async function runTap(form: FormData, { locale, here, done }: TapWays, run: Run): Promise<never> {
  const desk = await deskForAction(locale, here)
  const result = desk.ok ? await run(forStallOf(form, desk.data)) : desk
  const address = localePath(locale, here)
  redirect(result.ok ? withDone(address, done) : withFailure(address, result.error))
}
