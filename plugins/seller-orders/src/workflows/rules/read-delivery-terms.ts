import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import type { StallTerms } from "./delivery-fees"
import { MARKET_ZONES, ZONES, type Zone, type ZoneFees, type Zones } from "./fee-table"
import { readSum } from "./read-sum"

/** Đồng; the dearest pallet by road stays below. */
const HIGHEST_FEE = 5_000_000
const HIGHEST_AMOUNT = 1_000_000_000
const PLACE_MAX = 160
const HOURS_MAX = 120
const UP_TO_GRAMS = 1000

/** How a stall sends, as its household writes it. */
export interface WrittenTerms extends StallTerms {
  pick_up_place: string | null
  pick_up_hours: string | null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Two sums for each distance; days on the way are the carriers' and stay the market's. */
function readZone(zone: Zone, value: unknown): ZoneFees {
  const sums = isRecord(value) ? value : {}
  const bounds = { highest: HIGHEST_FEE }
  const { first_kg_vnd, each_further_kg_vnd } = readAll({
    first_kg_vnd: () => readSum(sums.first_kg_vnd, { ...bounds, field: `zones.${zone}.first_kg_vnd` }),
    each_further_kg_vnd: () =>
      readSum(sums.each_further_kg_vnd, { ...bounds, field: `zones.${zone}.each_further_kg_vnd` }),
  })
  const steps = [{ up_to_grams: UP_TO_GRAMS, fee_vnd: first_kg_vnd }]
  return { steps, each_further_kg_vnd, days: MARKET_ZONES[zone].days }
}

function readZones(value: unknown): Zones | null {
  if (value === null || value === undefined) {
    return null
  }
  if (!isRecord(value)) {
    throw new InputError({ code: "field_wrong", field: "zones", message: "zones must be an object or null" })
  }
  return readAll(
    Object.fromEntries(ZONES.map((zone) => [zone, () => readZone(zone, value[zone])])) as Record<Zone, () => ZoneFees>,
  )
}

function readFlag(value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw new InputError({ code: "field_wrong", field: "pick_up", message: "pick_up must be true or false" })
  }
  return value
}

function readFreeFrom(value: unknown): number | null {
  return value === null || value === undefined
    ? null
    : readSum(value, { field: "free_from_vnd", lowest: 1, highest: HIGHEST_AMOUNT })
}

function readRevision(value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new InputError({
      code: "field_wrong",
      field: "revision",
      message: "revision must be the number that was read",
    })
  }
  return value
}

/**
 * Reads the body of POST /seller/delivery: `{ revision, zones, free_from_vnd, pick_up, pick_up_place, pick_up_hours }`.
 * Who lets buyers come says where and when.
 * @throws InputError the first of these, with all in `errors`: `fee_missing`, `fee_wrong`, `fee_small`, `fee_too_high`, `field_wrong`,
 *   `text_required`, `text_too_long`, `text_control_characters`
 */
export function readDeliveryTerms(body: Record<string, unknown>): { revision: number; terms: WrittenTerms } {
  const asked = body.pick_up === true ? readRequiredText : readText
  const { revision, ...terms } = readAll({
    revision: () => readRevision(body.revision),
    zones: () => readZones(body.zones),
    free_from_vnd: () => readFreeFrom(body.free_from_vnd),
    pick_up: () => readFlag(body.pick_up),
    pick_up_place: () => asked(body.pick_up_place, { field: "pick_up_place", max: PLACE_MAX }),
    pick_up_hours: () => asked(body.pick_up_hours, { field: "pick_up_hours", max: HOURS_MAX }),
  })
  return { revision, terms }
}
