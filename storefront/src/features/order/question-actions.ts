"use server"

import { askOfficers } from "@/lib/backend/returns"
import { formText } from "@/lib/form"
import { questionCookie } from "@/lib/session"
import { packQuestion, type QuestionDraft, questionFieldOf, questionOf } from "./question-draft"
import { mostPhotos } from "./return-photos"
import { back, nameOf, sendPhotos } from "./share-forms"

/** Sends what was typed; what was refused of it, with the photos that arrived all the same, null where nothing was. */
async function sendQuestion(form: FormData): Promise<QuestionDraft | null> {
  const share = nameOf(form)
  const typed = questionOf(form)
  const sent = await sendPhotos(share, form, mostPhotos - typed.photos.length)
  const draft = { ...typed, photos: [...typed.photos, ...sent.ids] }
  if (sent.failure) return { ...draft, error: sent.failure.code, field: "photos" }
  const asked = await askOfficers(share, {
    reason: draft.reason,
    return_id: draft.returnId,
    note: draft.note,
    photos: draft.photos,
    request_key: formText(form, "request_key"),
  })
  if (asked.ok) return null
  const field = questionFieldOf(asked.error.field)
  // Photos that nothing names are taken away after a day.
  return { ...draft, photos: field === "photos" ? [] : draft.photos, error: asked.error.code, field }
}

/**
 * Without JavaScript: what was refused is shown again by the order's page. Fields: code, reference, locale, request_key, reason, return_id,
 * note, photos, kept.
 */
export async function bringToOfficers(form: FormData): Promise<void> {
  const refused = await sendQuestion(form)
  if (refused) await questionCookie.keep(packQuestion(refused))
  else await questionCookie.forget()
  back(form, "question", refused?.error ?? null)
}

/** The same for a script, which is told what was refused. */
export async function tryOfficers(form: FormData): Promise<QuestionDraft> {
  const refused = await sendQuestion(form)
  if (refused) return refused
  await questionCookie.forget()
  return back(form, "question", null)
}
