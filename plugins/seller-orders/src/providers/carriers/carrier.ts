import type { Zone, Zones } from "../../workflows/rules/fee-table"

/** A parcel whose price is asked. */
export interface ParcelWish {
  zone: Zone
  grams: number
  /** The table that holds where the carrier has no prices of its own. */
  zones: Zones
}

/** A parcel that is handed over. */
export interface Handover {
  /** What people call who takes it along; null where nobody said. */
  carrier: string | null
  /** Typed from the receipt; null where there is none. */
  tracking_code: string | null
}

/** What became of a parcel, as its carrier says. */
export interface ParcelNews {
  tracking_code: string
  state: "on_the_way" | "delivered" | "came_back"
  /** ISO 8601, UTC. */
  at: string
}

/** Who brings parcels. The market speaks to all in this way; orders do not know which one it is. */
export interface Carrier {
  /** Đồng; null where it does not take such a parcel. */
  fee(wish: ParcelWish): Promise<number | null>
  /** Takes a parcel over, and gives it the code by which it is followed. */
  create(parcel: Handover): Promise<Handover>
  /** Where a parcel is, newest last; nothing where the carrier cannot be asked. */
  track(trackingCode: string): Promise<ParcelNews[]>
  /** What a carrier reports by itself, from the body of its call; nothing where it is not known. */
  webhook(body: unknown): Promise<ParcelNews[]>
}
