import { createHash } from "node:crypto"
import { InputError } from "@cho-lang/kit/input-error"
import type { CbvKind } from "./cbv-terms"
import type { EpcisEvent, ExtensionObject, Namespaces } from "./epcis-event"
import { byBytes, extensions, plainNumber, plainTerm, plainText, plainUri, utcMoment } from "./event-values"

/** A field's part of the pre-hash string. */
type Write = (value: unknown, field: string, namespaces: Namespaces) => string

function listOf(value: unknown, field: string): unknown[] {
  if (!Array.isArray(value)) {
    throw new InputError({ code: "event_value_wrong", field, message: `${field} must be a list` })
  }
  return value
}

/** The fields of an object, none that is not named. */
function fieldsOf(value: unknown, field: string, names: readonly string[]): Record<string, unknown> {
  const object = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {}
  const strange = Object.keys(object).find((name) => !names.includes(name))
  if (strange !== undefined || Object.keys(object).length === 0) {
    const message = `${field} may hold ${names.join(", ")} and must hold something`
    throw new InputError({ code: "event_field_unknown", field: strange ? `${field}.${strange}` : field, message })
  }
  return object as Record<string, unknown>
}

/** A list stands once by its name, its elements sorted (rule 11); an empty one stands for none. */
function list(name: string, element: Write): Write {
  return (value, field, namespaces) => {
    const parts = listOf(value, field).map((one, index) => element(one, `${field}.${index}`, namespaces))
    return parts.length === 0 ? "" : name + byBytes(parts).join("")
  }
}

const epc: Write = (value, field, namespaces) => `epc=${plainUri(value, field, namespaces)}`

const quantityElement: Write = (value, field, namespaces) => {
  const { epcClass, quantity, uom } = fieldsOf(value, field, ["epcClass", "quantity", "uom"])
  const amount = quantity === undefined ? "" : `quantity=${plainNumber(quantity, `${field}.quantity`)}`
  const unit = uom === undefined ? "" : `uom=${plainText(uom, `${field}.uom`)}`
  return `quantityElementepcClass=${plainUri(epcClass, `${field}.epcClass`, namespaces)}${amount}${unit}`
}

/** The type stands before the value, as in the published examples. */
function typed(name: string, kind: CbvKind): Write {
  return (value, field, namespaces) => {
    const { type, [name]: uri } = fieldsOf(value, field, ["type", name])
    const written = type === undefined ? "" : `type=${plainTerm(kind, type, `${field}.type`, namespaces)}`
    return `${written}${name}=${plainUri(uri, `${field}.${name}`, namespaces)}`
  }
}

function term(name: string, kind: CbvKind): Write {
  return (value, field, namespaces) => `${name}=${plainTerm(kind, value, field, namespaces)}`
}

function place(name: string): Write {
  return (value, field, namespaces) => {
    const { id } = fieldsOf(value, field, ["id"])
    return `${name}id=${plainUri(id, `${field}.id`, namespaces)}`
  }
}

const offset: Write = (value, field) => {
  const text = plainText(value, field)
  if (!/^[+-]((0\d|1[0-3]):[0-5]\d|14:00)$/.test(text)) {
    throw new InputError({ code: "event_time_wrong", field, message: `${field} must be an offset such as +07:00` })
  }
  return `eventTimeZoneOffset=${text}`
}

const action: Write = (value, field) => {
  if (value !== "ADD" && value !== "OBSERVE" && value !== "DELETE") {
    throw new InputError({ code: "event_term_unknown", field, message: `${field} must be ADD, OBSERVE or DELETE` })
  }
  return `action=${value}`
}

const ilmd: Write = (value, field, namespaces) => {
  if (typeof value !== "object" || value === null || Array.isArray(value) || Object.keys(value).length === 0) {
    throw new InputError({
      code: "event_value_wrong",
      field,
      message: `${field} must be an object that holds something`,
    })
  }
  return `ilmd${extensions(value as ExtensionObject, `${field}.`, namespaces)}`
}

/** CBV 2.0 section 8.9, canonical property order, without the fields of other kinds of events. */
const IN_ORDER: readonly (readonly [string, Write])[] = [
  ["eventTime", (value, field) => `eventTime=${utcMoment(value, field)}`],
  ["eventTimeZoneOffset", offset],
  ["epcList", list("epcList", epc)],
  ["inputEPCList", list("inputEPCList", epc)],
  ["quantityList", list("quantityList", quantityElement)],
  ["inputQuantityList", list("inputQuantityList", quantityElement)],
  ["outputEPCList", list("outputEPCList", epc)],
  ["outputQuantityList", list("outputQuantityList", quantityElement)],
  ["action", action],
  ["transformationID", (value, field, namespaces) => `transformationID=${plainUri(value, field, namespaces)}`],
  ["bizStep", term("bizStep", "BizStep")],
  ["disposition", term("disposition", "Disp")],
  ["readPoint", place("readPoint")],
  ["bizLocation", place("bizLocation")],
  ["bizTransactionList", list("bizTransactionList", typed("bizTransaction", "BTT"))],
  ["sourceList", list("sourceList", typed("source", "SDT"))],
  ["destinationList", list("destinationList", typed("destination", "SDT"))],
  ["ilmd", ilmd],
]

const ORDERED = new Set(IN_ORDER.map(([name]) => name))
/** The CBV leaves them out: an error declaration has the hash of the event that it declares wrong (EPCIS 7.4.1.4). */
const LEFT_OUT = new Set(["type", "eventID", "recordTime", "errorDeclaration", "certificationInfo"])

/**
 * The pre-hash string of an event: CBV 2.0, section 8.9 "EPCIS Event Hash ID", as github.com/RalphTro/epcis-event-hash-generator
 * restates it (rules 1 to 24 there) and shows it in examples. Key order and list order of the input do not matter.
 * Covered are object and transformation events with the fields of `EpcisEvent`. Not covered and refused: other kinds of
 * events, sensor data, persistent dispositions, fields of our own inside `readPoint` and `bizLocation` (their place differs
 * between the standard and its examples), texts that look like numbers or short names, keys without a known prefix.
 * @param namespaces what the prefixes of the event's own fields stand for
 * @throws InputError `event_type_unknown`, `event_field_unknown`, `event_value_wrong`, `event_value_ambiguous`,
 *   `event_time_wrong`, `event_uri_wrong`, `event_term_unknown`, each with the field
 */
export function preHash(event: EpcisEvent, namespaces: Namespaces): string {
  if (event.type !== "ObjectEvent" && event.type !== "TransformationEvent") {
    throw new InputError({
      code: "event_type_unknown",
      field: "type",
      message: "Only object and transformation events",
    })
  }
  const fields = event as unknown as Record<string, unknown>
  const missing = ["eventTime", "eventTimeZoneOffset"].find((name) => !(name in fields))
  if (missing) {
    throw new InputError({ code: "event_time_wrong", field: missing, message: `${missing} is missing` })
  }
  const standard = IN_ORDER.map(([name, write]) => (name in fields ? write(fields[name], name, namespaces) : ""))
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !ORDERED.has(name) && !LEFT_OUT.has(name)))
  return `eventType=${event.type}${standard.join("")}${extensions(own as ExtensionObject, "", namespaces)}`
}

/**
 * The CBV hash of an event, `ni:///sha-256;{64 hex digits}?ver=CBV2.0` (rules 22 to 24, RFC 6920).
 * @throws InputError as `preHash`
 */
export function eventHash(event: EpcisEvent, namespaces: Namespaces): string {
  return `ni:///sha-256;${createHash("sha256").update(preHash(event, namespaces), "utf8").digest("hex")}?ver=CBV2.0`
}

/**
 * The event with its hash as `eventID`: anybody can work the id out again.
 * @throws InputError as `preHash`
 */
export function identify<Event extends EpcisEvent>(event: Event, namespaces: Namespaces): Event & { eventID: string } {
  return { ...event, eventID: eventHash(event, namespaces) }
}
