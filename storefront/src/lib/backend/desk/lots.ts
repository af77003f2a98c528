import type { StepKind } from "../../browser/step"
import type { Locale } from "../../locale"
import type { Result } from "../result"
import { type DeskKey, deskGet } from "./door"
import { type EventFacts, factsOf, type RawEvent } from "./lot-events"

export const lotStates = ["open", "closed", "recalled"] as const
export type LotState = (typeof lotStates)[number]

/** A batch in the stall's list. Days `YYYY-MM-DD` in Vietnam, moments ISO 8601. */
export type LotRow = {
  id: string
  lotNo: string
  product: { id: string; title: string; picture: string | null }
  template: string
  quantity: number
  unit: string
  madeFrom: string
  madeTo: string | null
  bestBefore: string | null
  state: LotState
  recallReason: string | null
  /** Events so far. */
  recorded: number
  /** Key of the step that was recorded last. */
  lastStep: string | null
  scans: number
  /** Alerts that nobody settled. */
  alerts: number
}

/** A step of a craft. `layers`: how often it is usually done, where it is counted. */
export type CraftStep = { key: string; kind: StepKind; name: string; layers: [number, number] | null }

/** What a household of a craft records. */
export type LotTemplate = {
  key: string
  craft: string
  name: string
  unit: string
  isFood: boolean
  inputs: { key: string; name: string; unit: string }[]
  steps: CraftStep[]
}

/** Of what a batch can be opened: the stall's goods, and the templates of their crafts. */
export type LotChoices = {
  goods: { id: string; title: string; picture: string | null; crafts: string[]; bestBeforeDays: number | null }[]
  templates: LotTemplate[]
}

/** Something that was recorded of a batch. */
export type LotEvent = {
  id: string
  step: string
  happenedAt: string
  recordedAt: string
  /** Who recorded it; null for officers and for whoever has left. */
  by: string | null
  /** Id of the event that this one declares wrong. */
  corrects: string | null
  isCorrected: boolean
  /** Keys of its photos, and the names that a phone gave them. */
  pictures: string[]
  pictureNames: string[]
  event: RawEvent
}

export type Lot = Omit<LotRow, "lastStep"> & {
  gtin: string | null
  recalledAt: string | null
  /** What was made so far, in the batch's unit. */
  made: number
  events: LotEvent[]
}

type RawRow = {
  id: string
  lot_no: string
  gtin: string | null
  product: { id: string; title: string; thumbnail: string | null }
  template: string
  quantity: number
  unit: string
  made_from: string
  made_to: string | null
  best_before: string | null
  state: LotState
  recall_reason: string | null
  event_count: number
  last?: { step: string; at: string } | null
  scan_count: number
  alert_count: number
}

type RawLotEvent = {
  id: string
  step: string
  event: RawEvent
  recorded_at: string
  by: { name: string | null }
  corrects_id: string | null
  is_corrected: boolean
  pictures: { key: string; client_key: string }[]
}

type RawLot = RawRow & { recalled_at: string | null; made: number; events: RawLotEvent[] }

function toRow({ id, template, quantity, unit, state, product, ...raw }: RawRow): LotRow {
  return {
    ...{ id, template, quantity, unit, state },
    product: { id: product.id, title: product.title, picture: product.thumbnail },
    lotNo: raw.lot_no,
    madeFrom: raw.made_from,
    madeTo: raw.made_to,
    bestBefore: raw.best_before,
    recallReason: raw.recall_reason,
    recorded: raw.event_count,
    lastStep: raw.last?.step ?? null,
    scans: raw.scan_count,
    alerts: raw.alert_count,
  }
}

function toEvent({ id, step, event, by, pictures, ...raw }: RawLotEvent): LotEvent {
  return {
    ...{ id, step, event },
    happenedAt: event.eventTime,
    recordedAt: raw.recorded_at,
    by: by.name,
    corrects: raw.corrects_id,
    isCorrected: raw.is_corrected,
    pictures: pictures.map(({ key }) => key),
    pictureNames: pictures.map(({ client_key }) => client_key),
  }
}

function toLot(raw: RawLot): Lot {
  const { lastStep: _, ...row } = toRow(raw)
  const { gtin, recalled_at: recalledAt, made } = raw
  return { ...row, gtin, recalledAt, made, events: raw.events.map(toEvent) }
}

const path = "/seller/lots"
/** Where the backend keeps a batch. */
export const lotPath = (id: string): string => `${path}/${encodeURIComponent(id)}`

const pageSize = 30

export type LotsPage = { lots: LotRow[]; count: number; next: number | null }

/** A page of the stall's batches, newest first, of one state or of all. Needs the capability record_lots. */
export async function readDeskLots(key: DeskKey, state: LotState | null, offset: number): Promise<Result<LotsPage>> {
  const query = new URLSearchParams({ limit: String(pageSize), offset: String(offset), ...(state && { state }) })
  const answer = await deskGet<{ lots: RawRow[]; count: number }>(key, `${path}?${query}`)
  if (!answer.ok) return answer
  const { lots, count } = answer.data
  const end = offset + lots.length
  return { ok: true, data: { lots: lots.map(toRow), count, next: end < count && lots.length > 0 ? end : null } }
}

/** One batch with all that was recorded of it; error lot_not_found. */
export async function readDeskLot(key: DeskKey, id: string): Promise<Result<Lot>> {
  const answer = await deskGet<{ lot: RawLot }>(key, lotPath(id))
  return answer.ok ? { ok: true, data: toLot(answer.data.lot) } : answer
}

type Words = Record<Locale, string>
type RawTemplate = Omit<LotTemplate, "name" | "isFood" | "inputs" | "steps"> & {
  name: Words
  is_food: boolean
  inputs: { key: string; name: Words; unit: string }[]
  steps: (Omit<CraftStep, "name"> & { name: Words })[]
}
type RawGoods = {
  id: string
  title: string
  thumbnail: string | null
  crafts: string[]
  best_before_days: number | null
}

/** What a batch can be opened of, and what is recorded of it, in this language. */
export async function readLotChoices(key: DeskKey, locale: Locale): Promise<Result<LotChoices>> {
  const answer = await deskGet<{ goods: RawGoods[]; templates: RawTemplate[] }>(key, "/seller/lot-choices")
  if (!answer.ok) return answer
  const { goods, templates } = answer.data
  const named = <T extends { name: Words }>(one: T) => ({ ...one, name: one.name[locale] })
  return {
    ok: true,
    data: {
      goods: goods.map(({ id, title, thumbnail: picture, crafts, best_before_days: bestBeforeDays }) => ({
        ...{ id, title, picture, crafts, bestBeforeDays },
      })),
      templates: templates.map(({ key: name, craft, unit, is_food: isFood, ...one }) => ({
        ...{ key: name, craft, unit, isFood },
        name: one.name[locale],
        inputs: one.inputs.map(named),
        steps: one.steps.map(named),
      })),
    },
  }
}

/** What a step of this kind told. */
export const eventFacts = ({ event }: LotEvent, kind: string): EventFacts => factsOf(event, kind)
