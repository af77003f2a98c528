import type { EpcisEvent, QuantityElement } from "./epcis-event"
import type { ErrorReason } from "./error-declaration"
import { COMMON_STEPS, type StepKind, TEMPLATES, type Template } from "./templates"

export type Language = "vi" | "en"

/** An event of a lot as it is kept, by position. */
export interface RecordedEvent {
  id: string
  position: number
  step: string
  event: EpcisEvent
  /** Id of the event that this one declares wrong. */
  corrects_id: string | null
  /** When it was recorded, ISO 8601. */
  recorded_at: string
}

/** So much of something. */
export interface NamedAmount {
  /** Null where nobody named it. */
  name: string | null
  quantity: number
  /** UN/CEFACT Recommendation 20. */
  unit: string
}

/** What happened to a lot, as people read it. */
export interface TimelineEntry {
  position: number
  step: string
  kind: StepKind | "recall"
  /** Name of the step in one language; null for a recall, whose words are the screen's. */
  name: string | null
  /** When it happened and when it was recorded, ISO 8601. */
  at: string
  recorded_at: string
  note: string | null
  /** How many layers of a step that is counted. */
  layers: number | null
  /** Keys in the picture store. */
  pictures: string[]
  /** Received, or gone into what was made. */
  materials: NamedAmount[]
  from: string | null
  /** Of the lot: what was made, packed or sent. */
  amount: { quantity: number; unit: string } | null
  /** Packed into so many. */
  pieces: number | null
  /** Of a test: whether it held. */
  passed: boolean | null
  result: string | null
  /** Declared wrong: when, why, and the position of what holds instead. */
  corrected: { at: string; reason: ErrorReason; by: number | null } | null
  /** Position of the entry that this one puts right. */
  corrects: number | null
}

/** Steps that the system records by itself. */
const RECALL = "recall"
const CORRECTION = "correction"
const OTHER = "other-"

const texts = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === "string" && one !== "")
const text = (value: unknown): string | null => texts(value)[0] ?? null
const number = (value: unknown): number | null => (typeof value === "number" ? value : null)

/** The materials of an event: those of the template by its names, others by what the household called them, in their order. */
function materialsOf(event: EpcisEvent, list: QuantityElement[], template: Template | undefined, language: Language) {
  const others = texts(event["cholang:material"])
  return list.map(({ epcClass, quantity = 0, uom = "H87" }): NamedAmount => {
    const key = epcClass.slice(epcClass.lastIndexOf("/") + 1).replace(/^material-/, "")
    const input = template?.inputs.find((one) => one.key === key)
    return {
      name: input ? input.name[language] : key.startsWith(OTHER) ? (others.shift() ?? null) : null,
      quantity,
      unit: uom,
    }
  })
}

function quantitiesOf(event: EpcisEvent, kind: TimelineEntry["kind"]) {
  if (event.type === "TransformationEvent") {
    return { materials: event.inputQuantityList ?? [], lot: event.outputQuantityList?.[0] }
  }
  const list = event.quantityList ?? []
  if (kind === "receiving") {
    return { materials: list, lot: undefined }
  }
  // Of a step or a test the quantity is the whole lot's, and says nothing.
  return { materials: [], lot: kind === "packing" || kind === "shipping" ? list[0] : undefined }
}

function passedOf({ disposition }: EpcisEvent, kind: TimelineEntry["kind"]): boolean | null {
  const known = disposition === "conformant" || disposition === "non_conformant"
  return kind === "inspecting" && known ? disposition === "conformant" : null
}

/**
 * The events of a lot in the order in which they happened, without the system's own rows: what was declared wrong says so and
 * names what holds instead.
 * @param rows all events, by position
 * @param lot `template`: its key; one that is not kept any more leaves steps without a name
 */
export function timelineOf(
  rows: readonly RecordedEvent[],
  { template: key, language }: { template: string; language: Language },
): TimelineEntry[] {
  const template = TEMPLATES.get(key)
  const steps = [...(template?.steps ?? []), ...COMMON_STEPS]
  const corrections = new Map(
    rows.flatMap((row) => (row.corrects_id === null ? [] : [[row.corrects_id, row] as const])),
  )
  const entries = rows.filter(({ step, corrects_id }) => step !== CORRECTION && corrects_id === null)
  const rightOf = (correction: RecordedEvent): RecordedEvent | undefined => {
    const ids = correction.event.errorDeclaration?.correctiveEventIDs ?? []
    return entries.find(({ event, id }) => ids.includes(event.eventID ?? "") && id !== correction.corrects_id)
  }
  const corrects = new Map(
    [...corrections].flatMap(([wrong, row]) => {
      const right = rightOf(row)
      const position = rows.find(({ id }) => id === wrong)?.position
      return right && position !== undefined ? [[right.id, position] as const] : []
    }),
  )
  const entryOf = ({ id, position, step, event, recorded_at }: RecordedEvent): TimelineEntry => {
    const known = steps.find((one) => one.key === step)
    const kind = step === RECALL ? RECALL : (known?.kind ?? "note")
    const { materials, lot } = quantitiesOf(event, kind)
    const wrong = corrections.get(id)
    return {
      position,
      step,
      kind,
      name: known?.name[language] ?? null,
      at: event.eventTime,
      recorded_at,
      note: text(event["cholang:note"]),
      layers: number(event["cholang:layers"]),
      pictures: texts(event["cholang:pictures"]),
      materials: materialsOf(event, materials, template, language),
      from: text(event["cholang:from"]),
      amount: lot?.quantity === undefined ? null : { quantity: lot.quantity, unit: lot.uom ?? "H87" },
      pieces: number(event["cholang:pieces"]),
      passed: passedOf(event, kind),
      result: text(event["cholang:result"]),
      corrected: wrong
        ? {
            at: wrong.event.errorDeclaration?.declarationTime ?? wrong.recorded_at,
            reason: wrong.event.errorDeclaration?.reason === "did_not_occur" ? "did_not_occur" : "incorrect_data",
            by: rightOf(wrong)?.position ?? null,
          }
        : null,
      corrects: corrects.get(id) ?? null,
    }
  }
  return entries
    .map(entryOf)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.position - other.position)
}
