import { InputError } from "@cho-lang/kit/input-error"
import type { DraftState } from "../../modules/listings/drafts"

const MOST_BYTES = 16 * 1024
const STATES: readonly DraftState[] = ["open", "proposed", "published", "rejected"]
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** What PostgreSQL cannot store as JSON: the NUL, and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Cs}/u

/** What a draft may hold; all else is left out. */
const FIELDS = [
  "pictures",
  "craft",
  "name",
  "price_vnd",
  "price_shown",
  "quantity",
  "quantity_shown",
  "weight_grams",
  "options",
  "variants",
  "description",
  "materials",
  "dimensions",
  "care",
  "one_of_a_kind",
  "delivery_by_agreement",
  "lead_time_days",
  "monthly_capacity",
  "maker",
  "craft_steps",
  "declaration",
  "best_before_days",
  "ingredients",
  "allergens",
  "net_weight_grams",
  "keeping",
] as const

function fieldWrong(field: string, message: string): InputError {
  return new InputError({ code: "field_wrong", field, message })
}

/** What one size or colour of the goods may hold. */
const VARIANT_FIELDS = ["values", "price_vnd", "price_shown", "quantity", "quantity_shown", "weight_grams"]

/** Text, number, yes or no, or nothing. */
function isPlain(value: unknown): boolean {
  if (typeof value === "string") {
    return !UNSTORABLE.test(value)
  }
  return value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
}

/** Flat, and of known fields only: what is kept has no depth that could grow. */
function isVariant(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return false
  }
  return Object.entries(value).every(
    ([field, one]) =>
      VARIANT_FIELDS.includes(field) &&
      (field === "values" ? Array.isArray(one) && one.every((text) => isPlain(text)) : isPlain(one)),
  )
}

/** A half-typed value: a plain one, a list of texts, or the list of sizes and colours. */
function isStorable(field: string, value: unknown): boolean {
  if (!Array.isArray(value)) {
    return isPlain(value)
  }
  return value.every((one) => (field === "variants" ? isVariant(one) : typeof one === "string" && isPlain(one)))
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

function readState(state: unknown): DraftState | null {
  const known = STATES.find((one) => one === state)
  if (!known && state !== undefined && state !== null && state !== "") {
    throw fieldWrong("state", "state is one a draft can have")
  }
  return known ?? null
}

/**
 * A half-filled draft: `revision` as last seen (0 for none), the `state` it was seen in, if that matters to the phone, and at most
 * 16 kB of `answers`, whose values are looked at when it is sent for approval.
 * @throws InputError `field_wrong`, `draft_too_large`
 */
export function readListingDraft(body: { revision?: unknown; state?: unknown; answers?: unknown }): {
  revision: number
  state: DraftState | null
  answers: Record<string, unknown>
} {
  const { revision, answers } = body
  const state = readState(body.state)
  if (typeof revision !== "number" || !Number.isSafeInteger(revision) || revision < 0 || revision > 1_000_000_000) {
    throw fieldWrong("revision", "revision is a whole number from 0")
  }
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
    throw fieldWrong("answers", "answers is an object")
  }
  const given = answers as Record<string, unknown>
  const kept = Object.fromEntries(
    FIELDS.filter((field) => given[field] !== undefined).map((field) => {
      if (!isStorable(field, given[field])) {
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
  return { revision, state, answers: kept }
}
