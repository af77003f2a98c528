"use server"

import { redirect } from "next/navigation"
import { isRemembered } from "@/lib/backend/desk/devices"
import { answerHelpRequest, invite, removeMember, revokeGrant } from "@/lib/backend/desk/people"
import { formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { withDone } from "../outcome"
import { refused } from "../refused"
import { runForm, runTap } from "../run-action"

/** Asks somebody to join. Fields: name, phone, role (owner or staff), locale. */
export async function sendInvitation(_before: FormState, form: FormData): Promise<FormState> {
  const role = formText(form, "role")
  if (role !== "owner" && role !== "staff") return refused(form, { code: "choice_missing", field: "role" })
  const person = { name: formText(form, "name"), phone: formText(form, "phone"), role }
  const ways = { here: paths.peopleInvite, next: paths.people, done: "invited" }
  return runForm(form, ways, ({ key }) => invite(key, person))
}

/** Takes somebody out of the stall. */
export async function removePerson(locale: Locale, id: string, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.people, done: "removed" }, ({ key }) => removeMember(key, id))
}

/** Takes an invitation back before it is answered. */
export async function withdrawInvitation(locale: Locale, id: string, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.people, done: "withdrawn" }, ({ key }) => removeMember(key, id))
}

/** Leaves a stall that somebody works at; its last owner cannot. */
export async function leaveStall(locale: Locale, id: string, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.desk, done: "left" }, ({ key }) => removeMember(key, id))
}

/** Ends a helper's leave at once. */
export async function stopHelper(locale: Locale, id: string, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.people, done: "stopped" }, async ({ key }) => {
    const ended = await revokeGrant(key, id)
    // A phone that came in by this helper's code is forgotten with the help, and told so.
    if (ended.ok && !(await isRemembered(key))) redirect(withDone(localePath(locale, paths.signIn), "stopped"))
    return ended
  })
}

type Answer = "accept" | "decline"

/** Answers a helper who asks. */
export async function answerHelper(locale: Locale, id: string, answer: Answer, form: FormData): Promise<void> {
  const done = answer === "accept" ? "allowed" : "refused"
  await runTap(form, { locale, here: paths.people, done }, ({ key }) => answerHelpRequest(key, id, answer))
}
