import type { Askable } from "@/lib/backend/returns"
import { formText } from "@/lib/form"
import { longestNote, pack, textIn, textsIn, unpack } from "./packed"

/** Where on the form something is wrong. */
const questionFields = ["note", "photos"] as const
export type QuestionField = (typeof questionFields)[number]

/** What a buyer typed for officers, and what was refused of it. */
export type QuestionDraft = {
  /** Names the part of the order it is about, with `reason` and the return. */
  reference: string
  reason: string
  /** Empty where it is about no return. */
  returnId: string
  note: string
  /** Ids of photos that arrived already: they are not sent again. */
  photos: string[]
  /** Code of what is wrong, and where; null where that is no field of the form. */
  error: string | null
  field: QuestionField | null
}

/** The form as it was sent. Fields: reference, reason, return_id, note, kept (ids of photos). */
export function questionOf(form: FormData): QuestionDraft {
  return {
    reference: formText(form, "reference"),
    reason: formText(form, "reason"),
    returnId: formText(form, "return_id"),
    note: formText(form, "note"),
    photos: textsIn(form.getAll("kept")),
    error: null,
    field: null,
  }
}

/** Which field a refusal belongs to: the backend names places as `photos.0`. */
export function questionFieldOf(field: string | null): QuestionField | null {
  return questionFields.find((name) => field === name || field?.startsWith(`${name}.`)) ?? null
}

/** A refused form as one cookie value. */
export const packQuestion = (draft: QuestionDraft): string => pack({ ...draft, note: draft.note.slice(0, longestNote) })

/** The form as `packQuestion` kept it, for this question; an empty one for any other. */
export function readQuestion(packed: string | undefined, reference: string, asked: Askable): QuestionDraft {
  const kept = unpack(packed, reference)
  const returnId = asked.returnId ?? ""
  const isIt = kept?.reason === asked.reason && kept.returnId === returnId
  const { note, photos, error, field } = isIt ? kept : {}
  return {
    reference,
    reason: asked.reason,
    returnId,
    note: textIn(note),
    photos: textsIn(photos),
    error: textIn(error) || null,
    field: questionFieldOf(textIn(field)),
  }
}
