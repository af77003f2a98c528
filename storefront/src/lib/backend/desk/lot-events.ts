/** An event of a batch as EPCIS 2.0 writes it, as far as the desk shows it. */
export type RawEvent = {
  eventTime: string
  bizStep?: string
  disposition?: string
  quantityList?: RawQuantity[]
  inputQuantityList?: RawQuantity[]
  outputQuantityList?: RawQuantity[]
  errorDeclaration?: { declarationTime: string; reason?: string; "cholang:note"?: string }
  "cholang:note"?: string
  "cholang:layers"?: number
  "cholang:pieces"?: number
  "cholang:material"?: string | string[]
  "cholang:from"?: string
  "cholang:to"?: string
  "cholang:result"?: string
}

type RawQuantity = { epcClass: string; quantity?: number; uom?: string }

/** A material that came in or went in: a key of the craft's inputs, or a name of its own. */
export type EventMaterial = { key: string | null; name: string | null; quantity: number; unit: string }

/** What a step says besides its photos, in the words of its form. */
export type EventFacts = {
  note: string | null
  layers: number | null
  pieces: number | null
  from: string | null
  to: string | null
  result: string | null
  /** Null where it was no look. */
  passed: boolean | null
  materials: EventMaterial[]
  /** Of the batch: made, packed, sent. */
  amount: { quantity: number; unit: string } | null
}

const listOf = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())

/** Materials stand below `…/material-` with their key; one that the craft does not name has its words beside them, in their order. */
function materialsOf(event: RawEvent): EventMaterial[] {
  const names = listOf(event["cholang:material"])
  return [...(event.inputQuantityList ?? []), ...(event.quantityList ?? [])].flatMap(
    ({ epcClass, quantity = 0, uom = "H87" }) => {
      const [, key] = /\/material-([\w-]+)$/.exec(epcClass) ?? []
      if (!key) return []
      const name = key.startsWith("other-") ? (names.shift() ?? key.slice("other-".length)) : null
      return [{ key: name === null ? key : null, name, quantity, unit: uom }]
    },
  )
}

/** What an event of a step of this kind tells. Of steps that do not say how much, the batch's own amount is left out. */
export function factsOf(event: RawEvent, kind: string): EventFacts {
  const [ofLot] = event.outputQuantityList ?? event.quantityList ?? []
  const tellsAmount = kind === "making" || kind === "packing" || kind === "shipping"
  const isLook = kind === "inspecting"
  return {
    note: event["cholang:note"] ?? null,
    layers: event["cholang:layers"] ?? null,
    pieces: event["cholang:pieces"] ?? null,
    from: event["cholang:from"] ?? null,
    to: event["cholang:to"] ?? null,
    result: event["cholang:result"] ?? null,
    passed: isLook && event.disposition?.endsWith("conformant") ? !event.disposition.endsWith("non_conformant") : null,
    materials: materialsOf(event),
    amount: tellsAmount && ofLot ? { quantity: ofLot.quantity ?? 0, unit: ofLot.uom ?? "H87" } : null,
  }
}
