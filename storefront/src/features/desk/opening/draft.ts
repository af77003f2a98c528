import type { Answers, StoredDraft } from "@/lib/backend/desk/opening"

/** A half-answered opening as this phone keeps it. `base` is what the backend held when both were last the same. */
export type LocalDraft = {
  answers: Answers
  base: Answers
  /** Revision of `base` at the backend; 0 when it has none. */
  revision: number
  /** All screens are done: send it as soon as there is a network. */
  ready: boolean
}

export type AnswerField = keyof Answers
/** The fields somebody fills in, in the order of the screens. */
export const answerFields = [
  "entity_type",
  "owner_name",
  "organisation_name",
  "village",
  "street_address",
  "crafts",
  "name",
  "story",
  "bank_account",
] as const satisfies readonly AnswerField[]
export type ShownField = (typeof answerFields)[number]

export const emptyDraft: LocalDraft = { answers: {}, base: {}, revision: 0, ready: false }

/** An answer in a form that can be compared: an empty one is a missing one, the order of crafts says nothing. */
function comparable(value: Answers[AnswerField]): string {
  if (value === undefined || value === null || value === "") return ""
  if (Array.isArray(value)) return value.length === 0 ? "" : JSON.stringify([...value].sort())
  if (typeof value === "string") return value.trim()
  return JSON.stringify([value.bank_bin, value.account_number, value.holder_name])
}

/** True when both say the same in this field. */
export function sameAnswer(field: AnswerField, a: Answers, b: Answers): boolean {
  return comparable(a[field]) === comparable(b[field])
}

function sameAnswers(a: Answers, b: Answers): boolean {
  return answerFields.every((field) => sameAnswer(field, a, b))
}

/** True when this phone holds something the backend has not got. */
export function hasUnsent({ answers, base }: LocalDraft): boolean {
  return !sameAnswers(answers, base)
}

/** What became of two versions: one draft, or two between which a person has to choose. */
export type Merged =
  | { kind: "merged"; draft: LocalDraft }
  | { kind: "conflict"; here: LocalDraft; there: StoredDraft; fields: ShownField[] }

function copyField(field: AnswerField, from: Answers, to: Answers): Answers {
  return { ...to, [field]: from[field] }
}

/**
 * Joins this phone's draft with the backend's. Fields that only one side changed since they were last the same are taken from that side;
 * a field that both changed in different ways is for the person to decide.
 */
export function mergeDrafts(here: LocalDraft | null, there: StoredDraft | null): Merged {
  if (!there) return { kind: "merged", draft: here ? { ...here, base: {}, revision: 0 } : emptyDraft }
  const fromThere = { answers: there.answers, base: there.answers, revision: there.revision, ready: false }
  if (!here || !hasUnsent(here)) return { kind: "merged", draft: { ...fromThere, ready: here?.ready ?? false } }
  const changedHere = answerFields.filter((field) => !sameAnswer(field, here.answers, here.base))
  const fields = changedHere.filter(
    (field) => !sameAnswer(field, there.answers, here.base) && !sameAnswer(field, there.answers, here.answers),
  )
  if (fields.length > 0) return { kind: "conflict", here, there, fields }
  const answers = changedHere.reduce<Answers>((joined, field) => copyField(field, here.answers, joined), there.answers)
  return { kind: "merged", draft: { ...fromThere, answers, ready: here.ready } }
}

/** The person's choice between two versions. The key that makes sending twice one stall stays the backend's where it has one. */
export function chooseDraft(here: LocalDraft, there: StoredDraft, choice: "here" | "there"): LocalDraft {
  const key = there.answers.idempotency_key ?? here.answers.idempotency_key
  const answers = choice === "here" ? here.answers : there.answers
  return {
    answers: key ? { ...answers, idempotency_key: key } : answers,
    base: there.answers,
    revision: there.revision,
    ready: false,
  }
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Reads what this phone kept; null for nothing or for something that is no draft. */
export function readLocalDraft(text: string | null): LocalDraft | null {
  try {
    const raw: unknown = JSON.parse(text ?? "")
    if (typeof raw !== "object" || raw === null || !("answers" in raw) || !isAnswers(raw.answers)) return null
    const base = "base" in raw && isAnswers(raw.base) ? raw.base : {}
    const revision = "revision" in raw && typeof raw.revision === "number" ? raw.revision : 0
    return { answers: raw.answers, base, revision, ready: "ready" in raw && raw.ready === true }
  } catch {
    return null
  }
}
