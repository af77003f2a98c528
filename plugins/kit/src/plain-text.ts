import { InputError } from "./input-error"

export interface PlainTextRule {
  /** Name of the field, for the error. */
  field: string
  /** Longest text in code points, counted after trimming. */
  max: number
  /** True: line breaks are kept, CRLF becomes LF. Default false: they count as control characters. */
  multiline?: boolean
}

/** Control characters, halves of surrogate pairs, and every mark that says in which direction signs run (Unicode's Bidi_Control). */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
/** Signs without any width that come along with copied text; two names that look alike would not be alike. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * Text as we store it: NFC, without spaces around and without signs that nobody sees. Null for an absent or empty text.
 * @throws InputError `field_wrong`, `text_too_long`, `text_control_characters`
 */
export function readText(value: unknown, { field, max, multiline = false }: PlainTextRule): string | null {
  if (value === undefined || value === null) {
    return null
  }
  if (typeof value !== "string") {
    throw new InputError({ code: "field_wrong", field, message: `${field} must be text` })
  }
  // Before anything else runs over it: a code point has at most two units, NFC at most triples a text.
  if (value.length > max * 8) {
    throw tooLong(field, max)
  }
  const text = value.replace(UNSEEN, "").replace(/\r\n?/g, "\n").normalize("NFC").trim()
  if (FORBIDDEN.test(multiline ? text.replaceAll("\n", "") : text)) {
    throw new InputError({ code: "text_control_characters", field, message: `${field} holds control characters` })
  }
  if ([...text].length > max) {
    throw tooLong(field, max)
  }
  return text === "" ? null : text
}

/**
 * The same for a text that must be there.
 * @throws InputError `text_required` and those of `readText`
 */
export function readRequiredText(value: unknown, rule: PlainTextRule): string {
  const text = readText(value, rule)
  if (text === null) {
    throw new InputError({ code: "text_required", field: rule.field, message: `${rule.field} is missing` })
  }
  return text
}

function tooLong(field: string, max: number): InputError {
  return new InputError({
    code: "text_too_long",
    field,
    message: `${field} is longer than ${max} characters`,
    details: { max },
  })
}
