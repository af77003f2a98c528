import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Way } from "./delivery-days"

/** How far a parcel goes, nearest first. */
export const ZONES = ["commune", "province", "region", "country"] as const
export type Zone = (typeof ZONES)[number]

interface ZoneFees {
  /** Lightest first; a parcel pays the first step that holds it. */
  steps: { up_to_grams: number; fee_vnd: number }[]
  /** For each kilogram begun above the last step. */
  each_further_kg_vnd: number
  /** Fewest and most working days on the way. */
  days: [number, number]
}

/** Fees of the market, for stalls without a table of their own. */
interface FeeTable {
  zones: Record<Zone, ZoneFees>
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

/** What a parcel of so many grams costs, in đồng. */
export function deliveryFee(zone: Zone, grams: number): number {
  const { steps, each_further_kg_vnd } = TABLE.zones[zone]
  const step = steps.find(({ up_to_grams }) => grams <= up_to_grams)
  if (step) {
    return step.fee_vnd
  }
  const last = steps.at(-1) ?? { up_to_grams: 0, fee_vnd: 0 }
  return last.fee_vnd + Math.ceil((grams - last.up_to_grams) / GRAMS_OF_A_KG) * each_further_kg_vnd
}

/** Fewest and most working days on the way. */
function deliveryDays(zone: Zone): [number, number] {
  return TABLE.zones[zone].days
}

/** A line that is sent: from where, how heavy one piece is, and when it is ready. */
export interface SentLine extends Pick<Way, "closed" | "make_days"> {
  seller_id: string
  from: Spot
  quantity: number
  /** Of one piece, packed; null where nobody gave it. */
  grams: number | null
}

/** One parcel for each stall, with its fee in đồng and what decides when it arrives. */
export interface Parcel extends Way {
  seller_id: string
  zone: Zone
  grams: number
  fee_vnd: number
}

/** The parcels of an order, in the order in which their stalls first appear; each waits for the slowest of its goods. */
export function parcelsOf(lines: SentLine[], to: Spot): Parcel[] {
  const sellers = [...new Set(lines.map(({ seller_id }) => seller_id))]
  return sellers.flatMap((seller_id) => {
    const own = lines.filter((line) => line.seller_id === seller_id)
    const [first] = own
    if (!first) {
      return []
    }
    const zone = zoneOf(first.from, to)
    const grams = own.reduce((sum, line) => sum + line.quantity * (line.grams ?? GRAMS_UNKNOWN), 0)
    const make_days = Math.max(...own.map((line) => line.make_days))
    const { closed } = first
    return [{ seller_id, zone, grams, fee_vnd: deliveryFee(zone, grams), make_days, days: deliveryDays(zone), closed }]
  })
}
