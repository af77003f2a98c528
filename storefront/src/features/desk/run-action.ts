import { redirect } from "next/navigation"
import type { Result } from "@/lib/backend/result"
import { formLocale } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { type Desk, deskForAction } from "./desk-context"
import type { FormState } from "./form-state"
import { withDone, withFailure } from "./outcome"
import { refused } from "./refused"

type Run = (desk: Desk) => Promise<Result<unknown>>

/** A form's work in somebody's name: goes on to `next` and says `done` there, or comes back with what is wrong. `here` is its screen. */
export async function runForm(
  form: FormData,
  { here, next, done }: { here: string; next: string; done: string },
  run: Run,
): Promise<FormState> {
  const locale = formLocale(form)
  const desk = await deskForAction(locale, here)
  const result = desk.ok ? await run(desk.data) : desk
  if (!result.ok) return refused(form, result.error)
  redirect(withDone(localePath(locale, next), done))
}

/** One tap's work: comes back to its screen, which says what was done or what is wrong. */
export async function runTap(locale: Locale, here: string, done: string, run: Run): Promise<never> {
  const desk = await deskForAction(locale, here)
  const result = desk.ok ? await run(desk.data) : desk
  const address = localePath(locale, here)
  redirect(result.ok ? withDone(address, done) : withFailure(address, result.error))
}
