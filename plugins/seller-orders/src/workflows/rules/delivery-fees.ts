import type { Way } from "./delivery-days"
import { deliveryFee, GRAMS_UNKNOWN, MARKET_ZONES, type Spot, type Zone, type Zones, zoneOf } from "./fee-table"

/** How a stall sends, where it does not do as the market does. */
export interface StallTerms {
  /** Its own fees; null: the market's. */
  zones: Zones | null
  /** Đồng of goods from which on nothing is paid for sending. */
  free_from_vnd: number | null
  /** Whether buyers may come to the stall. */
  pick_up: boolean
}

/** A line that is sent: from where, how heavy one piece is, and when it is ready. */
export interface SentLine extends Pick<Way, "closed" | "make_days"> {
  seller_id: string
  from: Spot
  quantity: number
  /** Of one piece, packed; null where nobody gave it. */
  grams: number | null
  /** What sending it costs is agreed by telephone. */
  by_agreement: boolean
  /** Đồng, for all its pieces after reductions. */
  amount_vnd: number
  /** Null where the stall does as the market does. */
  terms: StallTerms | null
}

/** One parcel for each stall, with its fee in đồng and what decides when it arrives. */
export interface Parcel extends Way {
  seller_id: string
  zone: Zone
  grams: number
  fee_vnd: number
  /** The buyer comes to the stall: nothing is sent, nothing is paid for it. */
  pick_up: boolean
  /** Something in it is bulky: the fee is agreed by telephone after the order, and is no part of it. */
  by_agreement: boolean
}

function parcelOf(own: [SentLine, ...SentLine[]], to: Spot, wantsPickUp: boolean): Parcel {
  const [{ seller_id, from, closed, terms }] = own
  const zone = zoneOf(from, to)
  const zones = terms?.zones ?? MARKET_ZONES
  const grams = own.reduce((sum, line) => sum + line.quantity * (line.grams ?? GRAMS_UNKNOWN), 0)
  const goods = own.reduce((sum, line) => sum + line.amount_vnd, 0)
  const pick_up = wantsPickUp && terms?.pick_up === true
  const by_agreement = !pick_up && own.some((line) => line.by_agreement)
  const isFree = pick_up || by_agreement || (typeof terms?.free_from_vnd === "number" && goods >= terms.free_from_vnd)
  return {
    seller_id,
    zone,
    grams,
    fee_vnd: isFree ? 0 : deliveryFee(zone, grams, zones),
    make_days: Math.max(...own.map((line) => line.make_days)),
    days: pick_up ? null : zones[zone].days,
    closed,
    pick_up,
    by_agreement,
  }
}

/**
 * The parcels of an order, in the order in which their stalls first appear; each waits for the slowest of its goods.
 * `pickUp` names the stalls to which the buyer wants to come; where a stall does not offer it, it sends.
 */
export function parcelsOf(lines: SentLine[], to: Spot, pickUp: readonly string[] = []): Parcel[] {
  const bySeller = new Map<string, [SentLine, ...SentLine[]]>()
  for (const line of lines) {
    const known = bySeller.get(line.seller_id)
    known ? known.push(line) : bySeller.set(line.seller_id, [line])
  }
  return [...bySeller.values()].map((own) => parcelOf(own, to, pickUp.includes(own[0].seller_id)))
}
