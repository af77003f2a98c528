import { type Remedy, type ReturnReason, remedies, returnReasons } from "@/lib/backend/returns"
import { formText } from "@/lib/form"
import { longestNote, pack, textIn, textsIn, unpack } from "./packed"

/** Where on the form something is wrong. */
export const returnFields = ["items", "reason", "wants", "note", "photos"] as const
export type ReturnField = (typeof returnFields)[number]

/** What a buyer typed into the form for a return, and what was refused of it. */
export type ReturnDraft = {
  /** Names the part of the order it is about. */
  reference: string
  /** Pieces by line, as they were typed. */
  pieces: Record<string, string>
  reason: ReturnReason | null
  wants: Remedy
  note: string
  /** Ids of photos that arrived already: they are not sent again. */
  photos: string[]
  /** Code of what is wrong, and where; null where that is no field of the form. */
  error: string | null
  field: ReturnField | null
}

const piecePrefix = "pieces."

/** The form as it was sent. Fields: reference, pieces.{line}, reason, wants, note, kept (ids of photos). */
export function draftOf(form: FormData): ReturnDraft {
  const pieces = [...form.entries()].flatMap(([name, value]) =>
    name.startsWith(piecePrefix) && typeof value === "string" ? [[name.slice(piecePrefix.length), value] as const] : [],
  )
  return {
    reference: formText(form, "reference"),
    pieces: Object.fromEntries(pieces),
    reason: returnReasons.find((known) => known === formText(form, "reason")) ?? null,
    wants: remedies.find((known) => known === formText(form, "wants")) ?? "money",
    note: formText(form, "note"),
    photos: form.getAll("kept").filter((id): id is string => typeof id === "string"),
    error: null,
    field: null,
  }
}

/** Pieces that go back; what is empty or 0 stays with the buyer. */
export function piecesOf({ pieces }: ReturnDraft): { id: string; quantity: number }[] {
  return Object.entries(pieces).flatMap(([id, typed]) => (Number(typed) === 0 ? [] : [{ id, quantity: Number(typed) }]))
}

/** What is missing before anything is sent: photos go over the line last. */
export function missingOf(draft: ReturnDraft): Pick<ReturnDraft, "error" | "field"> | null {
  if (piecesOf(draft).length === 0) return { error: "return_items_missing", field: "items" }
  if (!draft.reason) return { error: "return_reason_wrong", field: "reason" }
  return null
}

/** Which field a refusal belongs to: the backend names places as `items.0.quantity`. */
export function returnFieldOf(field: string | null): ReturnField | null {
  return returnFields.find((name) => field === name || field?.startsWith(`${name}.`)) ?? null
}

const mostLines = 12

/** A refused form as one cookie value. */
export function packReturn(draft: ReturnDraft): string {
  const pieces = Object.fromEntries(Object.entries(draft.pieces).slice(0, mostLines))
  return pack({ ...draft, pieces, note: draft.note.slice(0, longestNote) })
}

function textsOf(value: unknown): Record<string, string> {
  const given = typeof value === "object" && value !== null ? Object.entries(value) : []
  return Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === "string"))
}

/** The form as `packReturn` kept it, for the part with this reference; null for anything else. */
export function readReturn(packed: string | undefined, reference: string): ReturnDraft | null {
  const kept = unpack(packed, reference)
  return (
    kept && {
      reference,
      pieces: textsOf(kept.pieces),
      reason: returnReasons.find((known) => known === kept.reason) ?? null,
      wants: remedies.find((known) => known === kept.wants) ?? "money",
      note: textIn(kept.note),
      photos: textsIn(kept.photos),
      error: textIn(kept.error) || null,
      field: returnFieldOf(textIn(kept.field)),
    }
  )
}
