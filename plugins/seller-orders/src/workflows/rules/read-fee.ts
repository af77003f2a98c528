import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"

/** Đồng; a lorry across the country stays below. */
const HIGHEST = 50_000_000
const NOTE_MAX = 200
const CODE = /^\d{1,12}-\d{1,4}-\d{1,4}$/

function readAmount(value: unknown): number {
  const wrong = (code: string, message: string) => new InputError({ code, field: "amount_vnd", message })
  if (value === undefined || value === null || value === "") {
    throw wrong("fee_missing", "amount_vnd is missing")
  }
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw wrong("fee_wrong", "amount_vnd must be whole đồng, not below 0")
  }
  if (value > HIGHEST) {
    throw wrong("fee_too_high", `amount_vnd is at most ${HIGHEST} đồng`)
  }
  return value
}

/**
 * What sending a bulky piece will cost: `{ amount_vnd, note? }`.
 * @throws InputError `fee_missing`, `fee_wrong`, `fee_too_high`, `text_too_long`, `text_control_characters`, `field_wrong`
 */
export function readFeeProposal(body: Record<string, unknown>): { amount_vnd: number; note: string | null } {
  return readAll({
    amount_vnd: () => readAmount(body.amount_vnd),
    note: () => readText(body.note, { field: "note", max: NOTE_MAX }),
  })
}

/**
 * The buyer's answer to the sum that was read, by its code: `{ code, agree }`.
 * @throws InputError `text_required`, `field_wrong`
 */
export function readFeeAnswer(body: Record<string, unknown>): { code: string; agree: boolean } {
  return readAll({
    code: () => {
      const code = readRequiredText(body.code, { field: "code", max: 40 })
      if (!CODE.test(code)) {
        throw new InputError({ code: "field_wrong", field: "code", message: "No request has such a code" })
      }
      return code
    },
    agree: () => {
      if (typeof body.agree !== "boolean") {
        throw new InputError({ code: "field_wrong", field: "agree", message: "agree must be true or false" })
      }
      return body.agree
    },
  })
}
