"use server"

import { saveDeskContact } from "@/lib/backend/desk/contact"
import { formText } from "@/lib/form"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { runForm } from "../run-action"

/** Says whom buyers may call. Fields: member_id (a person's, or `nobody`), zalo (yes, no), stall, locale. */
export async function saveContact(_before: FormState, form: FormData): Promise<FormState> {
  const person = formText(form, "member_id")
  const input = { member_id: person === "nobody" ? null : person, zalo: formText(form, "zalo") === "yes" }
  const ways = { here: paths.stallContact, next: paths.stall, done: "saved" }
  return runForm(form, ways, ({ key }) => saveDeskContact(key, input))
}
