import type { Zone } from "../../delivery-zones"
import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost } from "./door"

/** Đồng for a parcel of up to a kilogram, and for each further one begun. */
type ZoneSums = { first_kg_vnd: number; each_further_kg_vnd: number }
export type FeeSums = Record<Zone, ZoneSums>

/** How a stall sends. `fees` is null where it takes the market's; sums in đồng. */
export type DeskDelivery = {
  revision: number
  fees: FeeSums | null
  market: FeeSums
  freeFrom: number | null
  pickUp: boolean
  place: string
  hours: string
}

type RawTerms = {
  revision: number
  zones: FeeSums | null
  free_from_vnd: number | null
  pick_up: boolean
  pick_up_place: string | null
  pick_up_hours: string | null
}

/** How the stall in hand sends. Needs the capability edit_stall. */
export async function readDeskDelivery(key: DeskKey): Promise<Result<DeskDelivery>> {
  const answer = await deskGet<{ delivery: RawTerms; market: FeeSums }>(key, "/seller/delivery")
  if (!answer.ok) return answer
  const { delivery, market } = answer.data
  const data = {
    revision: delivery.revision,
    fees: delivery.zones,
    market,
    freeFrom: delivery.free_from_vnd,
    pickUp: delivery.pick_up,
    place: delivery.pick_up_place ?? "",
    hours: delivery.pick_up_hours ?? "",
  }
  return { ok: true, data }
}

/** Sums as they were typed where they are none: the backend says what is wrong with them. */
export type DeliveryInput = {
  revision: number
  zones: Record<Zone, Record<keyof ZoneSums, number | string>> | null
  free_from_vnd: number | string | null
  pick_up: boolean
  pick_up_place: string
  pick_up_hours: string
}

/** Writes it over the revision that was read; error delivery_changed where another phone was faster. */
export function saveDeskDelivery(key: DeskKey, input: DeliveryInput): Promise<Result<unknown>> {
  return deskPost(key, "/seller/delivery", input)
}
