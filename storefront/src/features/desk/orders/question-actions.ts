"use server"

import { sendQuestionPhoto } from "@/lib/backend/desk/order-deeds"
import { formText } from "@/lib/form"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { refused } from "../refused"
import { runForm } from "../run-action"

/** Shows officers a photo beside what they were asked. Fields: order, question, photo, stall, locale. */
export async function showOfficers(_before: FormState, form: FormData): Promise<FormState> {
  const name = { id: formText(form, "order"), questionId: formText(form, "question") }
  const here = paths.deskOrder(name.id)
  const file = form.get("photo")
  if (!(file instanceof File) || file.size === 0) return refused(form, { code: "picture_missing", field: "photo" })
  return runForm(form, { here, next: here, done: "questionPhoto" }, async ({ key }) => {
    const sent = await sendQuestionPhoto(key, name, file)
    return sent.ok ? sent : { ok: false, error: { ...sent.error, field: sent.error.field && "photo" } }
  })
}
