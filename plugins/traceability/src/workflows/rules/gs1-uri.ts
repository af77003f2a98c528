import { checkDigit, hasCheckDigit } from "./check-digit"
import { decodePart, encodePart, isGs1Text } from "./gs1-text"

/** Canonical addresses of GS1 keys: GS1 Digital Link URI Syntax, section 4.11. */
const GS1 = "https://id.gs1.org"

/** `company.rest` of an EPC URI as the digits of its key, check digit added; null where that is not so many. */
function keyOf(company: string, rest: string, digits: number): string | null {
  const number = company + rest
  return /^\d+$/.test(number) && number.length === digits - 1 ? number + checkDigit(number) : null
}

/** GTIN of `company.indicator+item`, as EPC Tag Data Standard section 7.1 writes it: the indicator stands first. */
function gtinOf(company: string, item: string): string | null {
  return item === "" ? null : keyOf(item.slice(0, 1) + company, item.slice(1), 14)
}

/** Whether `!'()*` are percent-encoded differs between programs, also between versions of the published examples. */
const UNSETTLED = /[!'()*]/

function serialPart(serial: string): string | null {
  const text = decodePart(serial)
  return text !== null && isGs1Text(text) && !UNSETTLED.test(text) ? encodePart(text) : null
}

function join(...parts: (string | null)[]): string | null {
  return parts.includes(null) ? null : [GS1, ...parts].join("/")
}

/** The EPC URIs that are covered (EPC Tag Data Standard, sections 6 and 7), by scheme. */
const EPC_SCHEMES: Record<string, (parts: string[]) => string | null> = {
  "id:sgtin": ([company = "", item = "", serial = ""]) => join("01", gtinOf(company, item), "21", serialPart(serial)),
  "class:lgtin": ([company = "", item = "", lot = ""]) => join("01", gtinOf(company, item), "10", serialPart(lot)),
  "idpat:sgtin": ([company = "", item = "", serial]) => (serial === "*" ? join("01", gtinOf(company, item)) : null),
  "id:sscc": ([company = "", serial = ""]) => join("00", keyOf(serial.slice(0, 1) + company, serial.slice(1), 18)),
  "id:pgln": ([company = "", party = ""]) => join("417", keyOf(company, party, 13)),
  "id:sgln": ([company = "", place = "", extension = ""]) => {
    const key = keyOf(company, place, 13)
    return extension === "0" ? join("414", key) : join("414", key, "254", serialPart(extension))
  },
  "id:gdti": ([company = "", kind = "", serial = ""]) => {
    const key = keyOf(company, kind, 13)
    const text = decodePart(serial)
    return key !== null && text !== null && /^[A-Za-z0-9-]{1,17}$/.test(text) ? join("253", key + text) : null
  },
}

function fromEpcUri(uri: string): string | null {
  const [, kind, scheme, rest] = /^urn:epc:(id|class|idpat):([a-z]+):(.+)$/.exec(uri) ?? []
  if (kind === undefined || scheme === undefined || rest === undefined) {
    return null
  }
  // The serial may hold dots of its own.
  const [company = "", item = "", ...serial] = rest.split(".")
  const parts = scheme === "sscc" || scheme === "pgln" ? rest.split(".") : [company, item, serial.join(".")]
  return EPC_SCHEMES[`${kind}:${scheme}`]?.(parts) ?? null
}

/** Every GS1 key that may stand in a Digital Link, also by its short name (section 4.3 and table of short names). */
const KEYS = /^(00|01|253|255|401|402|414|417|8003|8004|8006|8010|8017|8018)$/
const SHORT_NAMES = /^(sscc|gtin|gdti|gcn|ginc|gsin|gln|party|grai|giai|itip|cpid|gsrnp|gsrn)$/

function fromDigitalLink(segments: string[]): string | null {
  const [key, id = "", ...qualifiers] = segments
  const named = new Map<string, string>()
  for (let index = 0; index < qualifiers.length; index += 2) {
    named.set(qualifiers[index] ?? "", qualifiers[index + 1] ?? "")
  }
  const only = (...names: string[]) => [...named.keys()].every((name) => names.includes(name))
  if (key === "01" && /^(\d{8}|\d{12,14})$/.test(id) && hasCheckDigit(id) && only("22", "10", "21")) {
    const finest = named.has("21") ? "21" : named.has("10") ? "10" : null
    const gtin = id.padStart(14, "0")
    return finest === null ? join("01", gtin) : join("01", gtin, finest, serialPart(named.get(finest) ?? ""))
  }
  if (key === "414" && /^\d{13}$/.test(id) && hasCheckDigit(id) && only("254")) {
    return named.has("254") ? join("414", id, "254", serialPart(named.get("254") ?? "")) : join("414", id)
  }
  if (key === "00" && /^\d{18}$/.test(id) && hasCheckDigit(id) && named.size === 0) {
    return join("00", id)
  }
  if (key === "417" && /^\d{13}$/.test(id) && hasCheckDigit(id) && named.size === 0) {
    return join("417", id)
  }
  return null
}

/**
 * The form of a URI in which it is hashed: EPC URNs and GS1 Digital Links of any domain become the constrained canonical
 * Digital Link at id.gs1.org with the finest key only, the query dropped (CBV 2.0 section 8.9, rules 17 and 18); other
 * URIs stay as they are. Covered: SGTIN, LGTIN, SGTIN patterns, SSCC, SGLN, PGLN and GDTI as URN; 00, 01 (22, 10, 21),
 * 414 (254) and 417 as link.
 * @returns null for GS1 keys of other kinds, short names (`/gtin/…`), wrong digits and wrong check digits, and for
 *   lots and serials with `!'()*` in them: what we cannot bring into the one form must not be hashed in another.
 */
export function canonicalUri(uri: string): string | null {
  if (uri.startsWith("urn:epc:")) {
    return fromEpcUri(uri)
  }
  const [, path] = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(uri) ?? []
  if (path === undefined) {
    return uri
  }
  const segments = path.split("/").slice(1)
  const start = segments.findIndex((segment) => KEYS.test(segment) || SHORT_NAMES.test(segment))
  // A key without anything behind it is a word of an ordinary address.
  return start < 0 || start === segments.length - 1 ? uri : fromDigitalLink(segments.slice(start))
}
