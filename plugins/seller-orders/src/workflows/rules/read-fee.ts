import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { readSum } from "./read-sum"

/** Đồng; a lorry across the country stays below. */
const HIGHEST = 50_000_000
const NOTE_MAX = 200
const CODE = /^\d{1,12}-\d{1,4}-\d{1,4}$/

/**
 * What sending a bulky piece will cost: `{ amount_vnd, note? }`.
 * @throws InputError `fee_missing`, `fee_wrong`, `fee_small`, `fee_too_high`, `text_too_long`, `text_control_characters`, `field_wrong`
 */
export function readFeeProposal(body: Record<string, unknown>): { amount_vnd: number; note: string | null } {
  return readAll({
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
