import { InputError, isInputError } from "@cho-lang/kit/input-error"
import { lotAddress, materialAddress, stallAddress } from "./addresses"
import { canonicalJson } from "./canonical-json"
import type { EpcisEvent, ExtensionValue, QuantityElement } from "./epcis-event"
import { identify } from "./event-hash"
import type { EventFacts } from "./read-event"
import { bizStepOf, type StepKind, type Unit } from "./templates"

/** The lot that an event is of, and where. */
export interface EventScene {
  lot: {
    id: string
    quantity: number
    unit: Unit
    vocabulary: string
    made_from: string
    made_to: string | null
    best_before: string | null
  }
  publicUrl: string
  stall_handle: string
  /** When it happened, where the facts do not say. */
  now: Date
  /** Keys of the photos in the picture store. */
  pictures: string[]
}

export type IdentifiedEvent = EpcisEvent & { eventID: string }

type OwnFields = Record<`cholang:${string}`, ExtensionValue>

/** Only fields that hold something. */
function present(fields: Record<`cholang:${string}`, ExtensionValue | null>): OwnFields {
  const isThere = ([, value]: [string, unknown]) => value !== null && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(fields).filter(isThere)) as OwnFields
}

function ownFields({ step, note, layers, materials, from, to, pieces, result }: EventFacts, pictures: string[]) {
  return present({
    "cholang:step": step.key,
    "cholang:note": note,
    "cholang:layers": layers,
    "cholang:pictures": pictures,
    // Names of what no template names, in the order of their quantities.
    "cholang:material": materials.flatMap(({ name }) => (name === null ? [] : [name])),
    "cholang:from": from,
    "cholang:to": to,
    "cholang:pieces": pieces,
    "cholang:result": result,
  })
}

function dispositionOf({ step, passed }: EventFacts): string {
  if (step.kind === "inspecting" && passed !== null) {
    return passed ? "conformant" : "non_conformant"
  }
  if (step.kind === "shipping") {
    return step.biz_step === "retail_selling" ? "retail_sold" : "in_transit"
  }
  return step.kind === "making" ? "active" : "in_progress"
}

function bodyOf(facts: EventFacts, { lot, publicUrl }: EventScene) {
  const epcClass = lotAddress(publicUrl, lot.id)
  const { quantity, unit } = facts.amount ?? lot
  const ofLot: QuantityElement = { epcClass, quantity, uom: unit }
  const ofMaterials = facts.materials.map(
    ({ key, quantity: much, unit: uom }): QuantityElement => ({
      epcClass: materialAddress(lot.vocabulary, key),
      quantity: much,
      uom,
    }),
  )
  if (facts.step.kind !== "making") {
    const quantityList = facts.step.kind === "receiving" ? ofMaterials : [ofLot]
    return { type: "ObjectEvent" as const, action: "OBSERVE" as const, quantityList }
  }
  const { made_from, made_to, best_before } = lot
  const ilmd = present({
    "cholang:madeFrom": made_from,
    "cholang:madeTo": made_to,
    "cholang:bestBefore": best_before,
  })
  return {
    type: "TransformationEvent" as const,
    inputQuantityList: ofMaterials,
    outputQuantityList: [ofLot],
    ilmd,
  }
}

/** Fields of forms, by the field of the event that holds what was typed there. */
const TYPED = /^cholang:(note|material|from|to|result)$/

/**
 * The EPCIS 2.0 event of what happened, with its CBV hash as `eventID`: material received, looks, packing and going out are object
 * events, making is a transformation of materials into the lot, a step of the craft observes it. The photos stand as their keys.
 * @throws InputError `event_value_ambiguous` with the form's field: a note that is only a number, or reads as a short name
 */
export function buildEvent(facts: EventFacts, scene: EventScene): IdentifiedEvent {
  const { lot, publicUrl, stall_handle, now, pictures } = scene
  const { place, step, happened_at } = facts
  const event = {
    eventTime: (happened_at ?? now).toISOString(),
    eventTimeZoneOffset: "+07:00",
    ...bodyOf(facts, scene),
    bizStep: bizStepOf(step, lot.vocabulary),
    disposition: dispositionOf(facts),
    ...(place && { readPoint: { id: `geo:${place.latitude},${place.longitude}` } }),
    bizLocation: { id: stallAddress(publicUrl, stall_handle) },
    ...ownFields(facts, pictures),
  } as EpcisEvent
  try {
    return identify(event, { cholang: lot.vocabulary })
  } catch (error) {
    const [, field] = (isInputError(error) && TYPED.exec(error.field ?? "")) || []
    if (field === undefined) {
      throw error
    }
    throw new InputError({
      code: "event_value_ambiguous",
      field: field === "material" ? "materials" : field,
      message: "Other programs would read this as something else: say it in a sentence",
    })
  }
}

/**
 * Whether two events of one kind say the same, whatever the lot's own facts were meanwhile: a device that repeats what it sent must not
 * be refused because somebody corrected the lot's dates in between.
 */
export function saysTheSame(one: EpcisEvent, other: EpcisEvent, kind: StepKind): boolean {
  const told = ({ eventID: _, bizLocation: __, ilmd: ___, ...event }: EpcisEvent) => {
    const isOfLot = kind === "note" || kind === "inspecting"
    return canonicalJson(isOfLot ? { ...event, quantityList: undefined } : event)
  }
  return told(one) === told(other)
}
