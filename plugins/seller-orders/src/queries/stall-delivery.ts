import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { type Expected, expectedOf, type Way, wayOf } from "../workflows/rules/delivery-days"
import { parcelsOf, type SentLine } from "../workflows/rules/delivery-fees"

/** What getting a stall's goods costs and takes; both null while it is not known where they go. */
export interface StallDelivery {
  /** Đồng, for this stall's parcel. */
  shipping: number | null
  expected: Expected | null
}

export const UNKNOWN_DELIVERY: StallDelivery = { shipping: null, expected: null }

/** What was settled with the delivery: the fee that was shown, and the method's data. */
export interface Settled {
  fee_vnd: number
  way: Partial<Way>
}

interface Wish {
  items: { parcel: SentLine | null }[]
  commune_code: string | null
  province_code: string | null
  /** By the stall's id, while a payment over it stands; else null. */
  settled: Record<string, Settled> | null
}

/**
 * By the stall's id, for an order of today: what was settled with the delivery, or else reckoned as placing will, so that
 * both say the same.
 */
export function deliveriesOf(wish: Wish, today: CalendarDate): Map<string, StallDelivery> {
  const { items, commune_code, province_code, settled } = wish
  if (!commune_code || !province_code) {
    return new Map()
  }
  const sent = items.flatMap(({ parcel }) => parcel ?? [])
  return new Map(
    parcelsOf(sent, { commune_code, province_code }).map((parcel) => {
      const known = settled?.[parcel.seller_id]
      return [
        parcel.seller_id,
        { shipping: known?.fee_vnd ?? parcel.fee_vnd, expected: expectedOf(today, wayOf(known?.way) ?? parcel) },
      ]
    }),
  )
}
