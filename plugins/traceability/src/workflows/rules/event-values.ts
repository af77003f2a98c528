import { InputError } from "@cho-lang/kit/input-error"
import { type CbvKind, cbvAddress, cbvTerm } from "./cbv-terms"
import type { ExtensionObject, ExtensionValue, Namespaces } from "./epcis-event"
import { canonicalUri } from "./gs1-uri"

/** What cannot be hashed in the one way that everybody else hashes it. */
function refuse(code: string, field: string, message: string): never {
  throw new InputError({ code, field, message: `${field}: ${message}` })
}

/** Sorted as the CBV sorts: by the bytes of UTF-8 (section 8.9, rule 10). */
export function byBytes(texts: string[]): string[] {
  return texts
    .map((text) => Buffer.from(text, "utf8"))
    .sort(Buffer.compare)
    .map((bytes) => bytes.toString("utf8"))
}

const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/

/**
 * A moment in UTC with milliseconds (rules 8 and 9).
 * @throws InputError `event_time_wrong`; finer than a millisecond is refused, since the rounding is not settled
 */
export function utcMoment(value: unknown, field: string): string {
  const [, whole, fraction = "", zone] = (typeof value === "string" && MOMENT.exec(value)) || []
  if (whole === undefined || /[1-9]/.test(fraction.slice(3))) {
    refuse("event_time_wrong", field, "must be a moment with zone, at most milliseconds")
  }
  const at = new Date(`${whole}.${fraction.slice(0, 3).padEnd(3, "0")}${zone}`)
  const [day = ""] = whole.split("T")
  // 30 February would move on to March.
  if (Number.isNaN(at.getTime()) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
    refuse("event_time_wrong", field, "is no moment of the calendar")
  }
  return at.toISOString()
}

/**
 * A text without the space around it (rule 5).
 * @throws InputError `event_value_wrong` for anything but a text with letters in it
 */
export function plainText(value: unknown, field: string): string {
  const text = typeof value === "string" ? value.trim() : ""
  if (text === "" || /\p{Surrogate}/u.test(text)) {
    refuse("event_value_wrong", field, "must be a text")
  }
  return text
}

/**
 * A number without trailing zeros (rules 6 and 7).
 * @throws InputError `event_value_wrong` also where it would be written with an exponent
 */
export function plainNumber(value: unknown, field: string): string {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value === 0 ? 0 : value) : "e"
  if (text.includes("e")) {
    refuse("event_value_wrong", field, "must be a number that is written without an exponent")
  }
  return text
}

/** A prefix of the document or one that every EPCIS document has: such a value would be expanded (rule 15). */
function isCompact(text: string, namespaces: Namespaces): boolean {
  const [, prefix = ""] = /^([A-Za-z][\w-]*):\S/.exec(text) ?? []
  return Object.hasOwn(namespaces, prefix) || ["gs1", "epcis", "cbv", "cbvmda"].includes(prefix)
}

/**
 * A URI in its canonical form (rules 14, 17, 18).
 * @throws InputError `event_uri_wrong` for what is no URI or none that is covered, see `canonicalUri`
 */
export function plainUri(value: unknown, field: string, namespaces: Namespaces): string {
  const uri = plainText(value, field)
  const canonical = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(uri) && !isCompact(uri, namespaces) ? canonicalUri(uri) : null
  if (canonical === null) {
    refuse("event_uri_wrong", field, "is no URI that we can bring into its canonical form")
  }
  return cbvAddress(canonical)
}

/**
 * A name of the CBV or a whole URI.
 * @throws InputError `event_term_unknown`, or as `plainUri`
 */
export function plainTerm(kind: CbvKind, value: unknown, field: string, namespaces: Namespaces): string {
  const term = cbvTerm(kind, plainText(value, field))
  if (term === null) {
    refuse("event_term_unknown", field, "is no name of the Core Business Vocabulary")
  }
  return plainUri(term, field, namespaces)
}

/** Other programs read such a text as a number, and hash `007` as `7`. */
const LIKE_A_NUMBER = /^[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?$|^[+-]?(nan|inf|infinity)$/i

function extensionText(value: string, field: string, namespaces: Namespaces): string {
  const text = plainText(value, field)
  if (LIKE_A_NUMBER.test(text) && text !== String(Number(text))) {
    refuse("event_value_ambiguous", field, "is a text that others would read as a number")
  }
  if (MOMENT.test(text) && text !== utcMoment(text, field)) {
    refuse("event_value_ambiguous", field, "is a moment that is not in UTC with milliseconds")
  }
  if (isCompact(text, namespaces) || (text.includes("urn:epcglobal:cbv:") && cbvAddress(text) === text)) {
    refuse("event_value_ambiguous", field, "is a text that others would read as a short name")
  }
  return /^(https?:\/\/|urn:)\S+$/i.test(text) ? plainUri(text, field, namespaces) : text
}

/** `{namespace}name` of a prefixed key (rules 19 and 20). */
function extensionKey(key: string, field: string, namespaces: Namespaces): string {
  const [, prefix = "", name = ""] = /^([A-Za-z][\w-]*):([A-Za-z_][\w-]*)$/.exec(key) ?? []
  const namespace = Object.hasOwn(namespaces, prefix) ? namespaces[prefix] : undefined
  if (namespace === undefined) {
    refuse(
      "event_field_unknown",
      `${field}${key.slice(0, 40)}`,
      "is no field of EPCIS that is covered, nor of a known namespace",
    )
  }
  return `{${namespace}}${name}`
}

function extensionField(key: string, value: ExtensionValue, field: string, namespaces: Namespaces): string {
  if (typeof value === "string") {
    return `${key}=${extensionText(value, field, namespaces)}`
  }
  if (typeof value === "number") {
    return `${key}=${plainNumber(value, field)}`
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    refuse("event_value_wrong", field, "must be a text, a number, an object, or a list of these")
  }
  return key + extensions(value, `${field}.`, namespaces)
}

/**
 * The part of the pre-hash string for fields of namespaces, at any depth: each as `{namespace}name=value`, sorted.
 * @throws InputError as the values do, and `event_field_unknown` for a key without a known prefix
 */
export function extensions(object: ExtensionObject, field: string, namespaces: Namespaces): string {
  const parts = Object.entries(object).flatMap(([key, value]) => {
    const full = extensionKey(key, field, namespaces)
    const values = Array.isArray(value) ? value : [value]
    return values.map((one) => extensionField(full, one, `${field}${key}`, namespaces))
  })
  return byBytes(parts).join("")
}
