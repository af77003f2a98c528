import { CAPABILITIES, type Capability } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"
import { addDays, readDate, startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { keepOpeningFields } from "./opening-fields"
import { readMobile } from "./read-code"

/** A consent lasts a year at most (house rule). */
const MAX_DAYS = 366
const ANSWERS_LIMIT = 16_384
/** What only the owner gives. */
const NOT_BY_HELPER = ["identity", "bank_account"]

type Form = Record<string, unknown>

export interface ConsentWish {
  kind: "code" | "paper"
  capabilities: Capability[]
  /** End of the last day in Asia/Ho_Chi_Minh. */
  expires_at: Date
  seller_id: string | null
  /** The household's number, E.164, and the known fields of the form. */
  opening: { phone: string; answers: Form } | null
}

function wrong(code: string, field: string, message: string): InputError {
  return new InputError({ code, field, message })
}

/**
 * Capabilities as they are named, each once.
 * @throws InputError `capabilities_missing`, `capability_unknown`
 */
export function readCapabilities(value: unknown): Capability[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw wrong("capabilities_missing", "capabilities", "At least one capability")
  }
  if (value.some((one) => !CAPABILITIES.some((known) => known === one))) {
    throw wrong("capability_unknown", "capabilities", `Of ${CAPABILITIES.join(", ")}`)
  }
  return CAPABILITIES.filter((known) => value.includes(known))
}

/**
 * The moment the last day of a consent is over in Vietnam.
 * @throws InputError `date_wrong`, `expires_in_past`, `expires_too_late`
 */
export function readExpiry(value: unknown, now: Date): Date {
  const day = readDate(value, "expires_on")
  const today = vietnamDate(now)
  if (day < today) {
    throw wrong("expires_in_past", "expires_on", "The last day is over")
  }
  if (day > addDays(today, MAX_DAYS - 1)) {
    throw wrong("expires_too_late", "expires_on", "A year at most")
  }
  return startOfVietnamDay(addDays(day, 1))
}

function readOpening(value: unknown): { phone: string; answers: Form } {
  const opening = value as { phone?: unknown; answers?: unknown } | null
  if (typeof opening !== "object" || opening === null || Array.isArray(opening)) {
    throw wrong("field_wrong", "opening", "opening must be an object")
  }
  const { answers } = opening
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
    throw wrong("field_wrong", "opening.answers", "answers must be an object")
  }
  if (JSON.stringify(answers).length > ANSWERS_LIMIT) {
    throw wrong("answers_too_long", "opening.answers", "The form is too long")
  }
  for (const part of NOT_BY_HELPER) {
    if ((answers as Form)[part] !== undefined && (answers as Form)[part] !== null) {
      throw wrong("not_by_helper", `opening.answers.${part}`, "Only the owner gives this")
    }
  }
  return { phone: readMobile(opening.phone), answers: keepOpeningFields(answers as Form) }
}

/**
 * What a helper asks a household for: a stall that is there, or one to be opened, never both.
 * @throws InputError `kind_wrong`, `household_unclear`, `not_by_helper`, `answers_too_long`, `field_wrong`,
 * `phone_invalid` and those of `readCapabilities` and `readExpiry`
 */
export function readConsentWish(body: Form, now: Date): ConsentWish {
  const kind = (["code", "paper"] as const).find((known) => known === body.kind)
  if (!kind) {
    throw wrong("kind_wrong", "kind", "code or paper")
  }
  const seller_id = typeof body.seller_id === "string" && body.seller_id !== "" ? body.seller_id : null
  const hasOpening = body.opening !== undefined && body.opening !== null
  if ((seller_id !== null) === hasOpening) {
    throw wrong("household_unclear", "seller_id", "Either a stall or the opening of one")
  }
  return {
    kind,
    capabilities: readCapabilities(body.capabilities),
    expires_at: readExpiry(body.expires_on, now),
    seller_id,
    opening: hasOpening ? readOpening(body.opening) : null,
  }
}
