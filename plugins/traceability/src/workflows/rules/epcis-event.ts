/** A business value of our own namespace, under a key such as `cholang:note`. */
export type ExtensionValue = string | number | ExtensionObject | (string | number | ExtensionObject)[]
export interface ExtensionObject {
  [key: string]: ExtensionValue
}

/** So much of a class of things; without `uom` they are counted. `uom` is a UN/CEFACT code (Recommendation 20). */
export interface QuantityElement {
  epcClass: string
  quantity?: number
  uom?: string
}

/** EPCIS 2.0 section 7.4.1.4: says that an earlier event of the same eventID is wrong. Times as ISO 8601 with zone. */
export interface ErrorDeclaration {
  declarationTime: string
  reason?: string
  correctiveEventIDs?: string[]
}

interface CommonFields {
  /** ISO 8601 with zone, at most milliseconds. */
  eventTime: string
  /** `+07:00` for what happens in Vietnam. */
  eventTimeZoneOffset: string
  recordTime?: string
  /** The event's own CBV hash, `ni:///sha-256;…?ver=CBV2.0`. */
  eventID?: string
  errorDeclaration?: ErrorDeclaration
  /** Address of a certificate; more than one as a list. */
  certificationInfo?: string | string[]
  /** A name of the CBV such as `packing`, or a whole URI. */
  bizStep?: string
  disposition?: string
  readPoint?: { id: string }
  bizLocation?: { id: string }
  bizTransactionList?: { type?: string; bizTransaction: string }[]
  sourceList?: { type: string; source: string }[]
  destinationList?: { type: string; destination: string }[]
  /** What is true of the batch itself: only where it comes to be. */
  ilmd?: ExtensionObject
}

/** EPCIS 2.0 section 7.4.2: something was seen, made or ended. */
export interface ObjectEvent extends CommonFields {
  type: "ObjectEvent"
  action: "ADD" | "OBSERVE" | "DELETE"
  epcList?: string[]
  quantityList?: QuantityElement[]
}

/** EPCIS 2.0 section 7.4.6: inputs became outputs. */
export interface TransformationEvent extends CommonFields {
  type: "TransformationEvent"
  inputEPCList?: string[]
  inputQuantityList?: QuantityElement[]
  outputEPCList?: string[]
  outputQuantityList?: QuantityElement[]
  transformationID?: string
}

/**
 * An event of a lot in EPCIS 2.0 JSON, with fields of our own under prefixed keys. The two kinds that our steps need;
 * aggregation, association, transaction and sensor data are not used.
 */
export type EpcisEvent = (ObjectEvent | TransformationEvent) & { [key: `${string}:${string}`]: ExtensionValue }

/** What the prefixes of keys stand for, as in a document's `@context`: `{ cholang: "https://…/voc/" }`. */
export type Namespaces = Readonly<Record<string, string>>
