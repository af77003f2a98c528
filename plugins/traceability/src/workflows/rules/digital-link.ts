import { InputError } from "@cho-lang/kit/input-error"
import { hasCheckDigit } from "./check-digit"
import { decodePart, encodePart, isGs1Text, LONGEST } from "./gs1-text"

/** A product, its variant, batch and piece as GS1 names them. */
export interface DigitalLink {
  /** 14 digits, shorter ones padded with zeros on the left. */
  gtin: string
  /** AI 22, consumer product variant. */
  variant?: string
  /** AI 10, the batch. */
  lot?: string
  /** AI 21, the piece. */
  serial?: string
}

/**
 * GS1 prefixes that every company or country may use for itself, restricted circulation numbers: 02, 04 and 20 to 29 (GS1 General
 * Specifications, sections 1.4 and 2.1.13), and GTIN-8 that begin with 0 or 2. Nobody else knows what they mean.
 */
function isRestricted(gtin: string): boolean {
  return gtin.startsWith("000000") ? /^0{6}[02]/.test(gtin) : /^\d(02|04|2\d)/.test(gtin)
}

function gtinError(code: string, field: string, message: string): InputError {
  return new InputError({ code, field, message: `${field} ${message}` })
}

/**
 * A GTIN of 8, 12, 13 or 14 digits, from a form or an address; spaces and dashes between digits do not matter.
 * @returns its 14 digits
 * @throws InputError `gtin_wrong`, `gtin_check_digit_wrong`, `gtin_restricted` for numbers meant for use inside a company
 */
export function readGtin(value: unknown, field = "gtin"): string {
  const digits = typeof value === "string" && value.length <= 40 ? value.replace(/[\s-]/g, "") : ""
  if (!/^(\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) {
    throw gtinError("gtin_wrong", field, "must have 8, 12, 13 or 14 digits")
  }
  if (!hasCheckDigit(digits)) {
    throw gtinError("gtin_check_digit_wrong", field, "has a wrong check digit")
  }
  const gtin = digits.padStart(14, "0")
  if (isRestricted(gtin)) {
    throw gtinError("gtin_restricted", field, "is a number for use inside a company")
  }
  return gtin
}

/**
 * A lot or serial number, from a form or an address: 1 to 20 characters of the GS1 set, upper and lower case told apart.
 * @throws InputError `gs1_text_wrong`, `gs1_text_too_long`
 */
export function readGs1Text(value: unknown, field: string): string {
  const text = typeof value === "string" ? value.trim() : ""
  if (text.length > LONGEST) {
    const details = { max: LONGEST }
    throw new InputError({ code: "gs1_text_too_long", field, message: `${field} is longer than ${LONGEST}`, details })
  }
  if (!isGs1Text(text)) {
    throw new InputError({ code: "gs1_text_wrong", field, message: `${field} has characters that labels cannot carry` })
  }
  return text
}

/** Qualifiers of a GTIN in the one order they may stand in: GS1 Digital Link URI Syntax, section 4.9 (`/22/…/10/…/21/…`). */
const QUALIFIERS = [
  ["22", "variant"],
  ["10", "lot"],
  ["21", "serial"],
] as const

/**
 * The path of a GS1 Digital Link, such as `/01/09506000134352/10/BATCH01/21/SN001`; the domain is the caller's.
 * @throws InputError as `readGtin` and `readGs1Text`, fields `gtin`, `variant`, `lot`, `serial`
 */
export function buildDigitalLink(link: DigitalLink): string {
  const parts = QUALIFIERS.flatMap(([key, name]) =>
    link[name] === undefined ? [] : [key, encodePart(readGs1Text(link[name], name))],
  )
  return `/${["01", readGtin(link.gtin), ...parts].join("/")}`
}

function wrongLink(message: string): InputError {
  return new InputError({ code: "digital_link_wrong", field: "link", message })
}

/** The segments behind `/01/`, decoded. */
function segmentsOf(link: string): string[] {
  const path = link.replace(/^https?:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "")
  const segments = path.split("/").slice(1)
  const start = segments.indexOf("01")
  if (link.length > 2000 || start < 0) {
    throw wrongLink("There is no /01/ in the link")
  }
  const decoded = segments.slice(start + 1).map(decodePart)
  if (decoded.includes(null) || decoded.length % 2 === 0) {
    throw wrongLink("The link ends too early, or its percent-encoding is broken")
  }
  return decoded as string[]
}

/**
 * Reads the address or path of a GS1 Digital Link for a GTIN. Segments before `/01/` and the query do not matter. Other
 * keys, other qualifiers and another order are refused: a resolver answers them with 400.
 * @throws InputError `digital_link_wrong` (field `link`), or as `readGtin` and `readGs1Text`
 */
export function parseDigitalLink(link: string): DigitalLink {
  const [gtin, ...rest] = segmentsOf(link)
  const read: DigitalLink = { gtin: readGtin(gtin) }
  let next = 0
  for (let index = 0; index < rest.length; index += 2) {
    const place = QUALIFIERS.findIndex(([key]) => key === rest[index])
    const [, name] = QUALIFIERS[place] ?? []
    if (name === undefined || place < next) {
      throw wrongLink(`${(rest[index] ?? "").slice(0, 20)} cannot stand there`)
    }
    read[name] = readGs1Text(rest[index + 1], name)
    next = place + 1
  }
  return read
}
