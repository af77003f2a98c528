import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** How far a parcel goes, nearest first. */
export const ZONES = ["commune", "province", "region", "country"] as const
export type Zone = (typeof ZONES)[number]

export interface ZoneFees {
  /** Lightest first; a parcel pays the first step that holds it. */
  steps: { up_to_grams: number; fee_vnd: number }[]
  /** For each kilogram begun above the last step. */
  each_further_kg_vnd: number
  /** Fewest and most working days on the way. */
  days: [number, number]
}

export type Zones = Record<Zone, ZoneFees>

/** Fees of the market, for stalls without a table of their own. */
interface FeeTable {
  zones: Zones
  /** Official two-digit codes of the provinces of each. */
  regions: Record<string, string[]>
}

const FILE = join(dirname(require.resolve("@cho-lang/seller-orders/package.json")), "data", "delivery-fees.json")
const TABLE = JSON.parse(readFileSync(FILE, "utf8")) as FeeTable

/** A commune of today with its province, by official codes. */
export interface Spot {
  commune_code: string
  province_code: string
}

function regionOf(provinceCode: string): string | undefined {
  return Object.entries(TABLE.regions).find(([, codes]) => codes.includes(provinceCode))?.[0]
}

/** How far it is from one commune to another, as carriers price it. */
export function zoneOf(from: Spot, to: Spot): Zone {
  if (from.commune_code === to.commune_code) {
    return "commune"
  }
  if (from.province_code === to.province_code) {
    return "province"
  }
  const region = regionOf(from.province_code)
  return region !== undefined && region === regionOf(to.province_code) ? "region" : "country"
}

/** Grams of a piece whose weight nobody gave: the first step of nearly every carrier. */
export const GRAMS_UNKNOWN = 1000

const GRAMS_OF_A_KG = 1000

/** The fees and days of the market. */
export const MARKET_ZONES: Zones = TABLE.zones

/** What a parcel of so many grams costs, in đồng, by the market's table or a stall's own. */
export function deliveryFee(zone: Zone, grams: number, zones: Zones = MARKET_ZONES): number {
  const { steps, each_further_kg_vnd } = zones[zone]
  const step = steps.find(({ up_to_grams }) => grams <= up_to_grams)
  if (step) {
    return step.fee_vnd
  }
  const last = steps.at(-1) ?? { up_to_grams: 0, fee_vnd: 0 }
  return last.fee_vnd + Math.ceil((grams - last.up_to_grams) / GRAMS_OF_A_KG) * each_further_kg_vnd
}
