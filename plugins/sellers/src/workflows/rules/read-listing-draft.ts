import { InputError } from "@cho-lang/kit/input-error"

const MOST_BYTES = 16 * 1024
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** What PostgreSQL cannot store as JSON: the NUL, and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Cs}/u

/** What a draft may hold; all else is left out. */
const FIELDS = [
  "pictures",
  "craft",
  "name",
  "price_vnd",
  "quantity",
  "weight_grams",
  "description",
  "materials",
  "dimensions",
  "care",
  "one_of_a_kind",
  "lead_time_days",
  "best_before_days",
  "ingredients",
  "allergens",
  "net_weight_grams",
  "keeping",
] as const

function fieldWrong(field: string, message: string): InputError {
  return new InputError({ code: "field_wrong", field, message })
}

/** A half-typed value: text, number, yes or no, nothing, or a list of texts. */
function isStorable(value: unknown): boolean {
  if (typeof value === "string") {
    return !UNSTORABLE.test(value)
  }
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === "string" && isStorable(one))
  }
  return value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
}

/**
 * The phone's name for a draft, a lower-case UUID.
 * @throws InputError `draft_key_wrong`
 */
export function readDraftKey(key: unknown): string {
  if (typeof key !== "string" || !KEY.test(key)) {
    throw new InputError({ code: "draft_key_wrong", field: "client_key", message: "A draft is named by a UUID" })
  }
  return key
}

/**
 * A half-filled draft: `revision` as last seen (0 for none) and at most 16 kB of `answers`, whose values are looked at
 * when it is sent for approval.
 * @throws InputError `field_wrong`, `draft_too_large`
 */
export function readListingDraft(body: { revision?: unknown; answers?: unknown }): {
  revision: number
  answers: Record<string, unknown>
} {
  const { revision, answers } = body
  if (typeof revision !== "number" || !Number.isSafeInteger(revision) || revision < 0 || revision > 1_000_000_000) {
    throw fieldWrong("revision", "revision is a whole number from 0")
  }
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
    throw fieldWrong("answers", "answers is an object")
  }
  const given = answers as Record<string, unknown>
  const kept = Object.fromEntries(
    FIELDS.filter((field) => given[field] !== undefined).map((field) => {
      if (!isStorable(given[field])) {
        throw fieldWrong(field, `${field} cannot be kept`)
      }
      return [field, given[field]]
    }),
  )
  if (Buffer.byteLength(JSON.stringify(kept)) > MOST_BYTES) {
    throw new InputError({
      code: "draft_too_large",
      field: "answers",
      message: "A draft has at most 16 kB",
      details: { max_bytes: MOST_BYTES },
    })
  }
  return { revision, answers: kept }
}
