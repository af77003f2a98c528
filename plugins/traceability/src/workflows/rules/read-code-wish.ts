import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readGs1Text } from "./digital-link"

/** So many codes are made at a time, and at most printed on one set of labels. */
export const MOST_CODES = 10_000
/** No number of a piece is larger. */
const HIGHEST_NUMBER = 9_999_999

/**
 * Codes that somebody wants for a lot:
 * - `lot`: the one code of the whole lot
 * - `numbers`: of pieces, numbered on; `from` null: behind the highest number there is
 * - `serials`: of pieces with serial numbers of the maker's own
 */
export type CodeWish =
  | { kind: "lot" }
  | { kind: "numbers"; from: number | null; count: number }
  | { kind: "serials"; serials: string[] }

function wrong(code: string, field: string, message: string, details: Record<string, number> = {}): InputError {
  return new InputError({ code, field, message, details })
}

/** A whole number as JSON or a form sends it; null for what is none. */
export function wholeNumber(value: unknown): number | null {
  const text = typeof value === "number" ? String(value) : value
  return typeof text === "string" && /^\d{1,9}$/.test(text) ? Number(text) : null
}

export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ""

function readCount(value: unknown): number {
  const count = wholeNumber(value)
  if (count === null || count < 1) {
    throw wrong("code_count_wrong", "count", "Say how many, from 1 on")
  }
  if (count > MOST_CODES) {
    throw wrong("trace_codes_too_many", "count", `More than ${MOST_CODES} at a time`, { max: MOST_CODES })
  }
  return count
}

function readFrom(value: unknown): number | null {
  if (isEmpty(value)) {
    return null
  }
  const from = wholeNumber(value)
  if (from === null || from < 1 || from + MOST_CODES > HIGHEST_NUMBER) {
    throw wrong("code_number_wrong", "from", "The first number is a whole one, from 1 on")
  }
  return from
}

function readSerials(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw wrong("field_wrong", "serials", "serials must be a list of serial numbers")
  }
  if (value.length > MOST_CODES) {
    throw wrong("trace_codes_too_many", "serials", `More than ${MOST_CODES} at a time`, { max: MOST_CODES })
  }
  const serials = value.map((one) => readGs1Text(one, "serials"))
  const seen = new Set<string>()
  const twice = serials.find((serial) => seen.size === seen.add(serial).size)
  if (twice !== undefined) {
    throw new InputError({
      code: "serial_twice",
      field: "serials",
      message: "Twice the same",
      details: { serial: twice },
    })
  }
  return serials
}

/**
 * What codes are asked for: `{ kind: "lot" }`, `{ kind: "pieces", count, from? }` or `{ kind: "pieces", serials }`.
 * @throws InputError `field_wrong`, `code_count_wrong`, `trace_codes_too_many` (details max), `code_number_wrong`, `serial_twice` (details
 * serial), and those of `readGs1Text` (field `serials`)
 */
export function readCodeWish({ kind, count, from, serials }: Record<string, unknown>): CodeWish {
  if (kind === "lot") {
    return { kind }
  }
  if (kind !== "pieces") {
    throw wrong("field_wrong", "kind", "kind is lot or pieces")
  }
  return serials === undefined
    ? { kind: "numbers", ...readAll({ count: () => readCount(count), from: () => readFrom(from) }) }
    : { kind: "serials", serials: readSerials(serials) }
}
