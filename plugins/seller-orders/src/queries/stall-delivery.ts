import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { type Expected, expectedOf, type Way, wayOf } from "../workflows/rules/delivery-days"
import { parcelsOf, type SentLine } from "../workflows/rules/delivery-fees"

/** What getting a stall's goods costs and takes; null while it is not known where they go. */
export interface StallDelivery {
  /** Đồng, for this stall's parcel. */
  shipping: number | null
  expected: Expected | null
  /** The buyer comes to the stall; `expected` is then the day from which the goods lie ready. */
  pick_up: boolean
  /** The fee is agreed by telephone after the order; nothing is sent before. */
  by_agreement: boolean
}

export const UNKNOWN_DELIVERY: StallDelivery = { shipping: null, expected: null, pick_up: false, by_agreement: false }

/** What was settled with the delivery: the fee that was shown, and the method's data. */
export interface Settled {
  fee_vnd: number
  way: Partial<Way> & { pick_up?: boolean; by_agreement?: boolean }
}

interface Wish {
  items: { parcel: SentLine | null }[]
  commune_code: string | null
  province_code: string | null
  /** Ids of the stalls to which the buyer wants to come. */
  pick_up: string[]
  /** By the stall's id, while a payment over it stands; else null. */
  settled: Record<string, Settled> | null
}

/**
 * By the stall's id, for an order of today: what was settled with the delivery, or else reckoned as placing will, so that
 * both say the same.
 */
export function deliveriesOf(wish: Wish, today: CalendarDate): Map<string, StallDelivery> {
  const { items, commune_code, province_code, pick_up: wanted, settled } = wish
  if (!commune_code || !province_code) {
    return new Map()
  }
  const sent = items.flatMap(({ parcel }) => parcel ?? [])
  return new Map(
    parcelsOf(sent, { commune_code, province_code }, wanted).map((parcel) => {
      const known = settled?.[parcel.seller_id]
      const pick_up = known?.way.pick_up ?? parcel.pick_up
      const expected = expectedOf(today, wayOf(known?.way) ?? parcel)
      const by_agreement = known?.way.by_agreement ?? parcel.by_agreement
      return [parcel.seller_id, { shipping: known?.fee_vnd ?? parcel.fee_vnd, expected, pick_up, by_agreement }]
    }),
  )
}
