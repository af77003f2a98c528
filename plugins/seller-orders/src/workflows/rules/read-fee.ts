import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { readOptionalKey } from "./read-request-key"
import { readSum } from "./read-sum"

/** Đồng; a lorry across the country stays below. */
const HIGHEST = 50_000_000
const NOTE_MAX = 200
const CODE = /^\d{1,12}-\d{1,4}-\d{1,4}$/

export interface FeeProposal {
  amount_vnd: number
  note: string | null
  /** Of the form; null where it has none. */
  request_key: string | null
  /** Code of the proposal that was read before, `""` where there was none; null: whatever stands. */
  replaces: string | null
}

/**
 * What sending a bulky piece will cost: `{ amount_vnd, note?, request_key?, replaces? }`.
 * @throws InputError `fee_missing`, `fee_wrong`, `fee_small`, `fee_too_high`, `request_key_wrong`, `text_too_long`,
 * `text_control_characters`, `field_wrong`
 */
export function readFeeProposal(body: Record<string, unknown>): FeeProposal {
  return readAll({
    request_key: () => readOptionalKey(body.request_key),
    replaces: () =>
      body.replaces === undefined ? null : (readText(body.replaces, { field: "replaces", max: 40 }) ?? ""),
    amount_vnd: () => readSum(body.amount_vnd, { field: "amount_vnd", highest: HIGHEST }),
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
