import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKET_ZONES, ZONES, type Zone, type Zones } from "../workflows/rules/fee-table"
import { STALL_ADDRESS } from "../workflows/rules/stall-address"

/** Đồng for a parcel of up to a kilogram, and for each further one begun. */
interface ZoneSums {
  first_kg_vnd: number
  each_further_kg_vnd: number
}

/** How a stall sends, as its household reads and writes it. */
export interface DeliveryTermsView {
  /** 0 where nothing was ever written. */
  revision: number
  /** Null: the market's fees. */
  zones: Record<Zone, ZoneSums> | null
  free_from_vnd: number | null
  pick_up: boolean
  /** The stall's address where nothing else was written. */
  pick_up_place: string | null
  pick_up_hours: string | null
}

interface Row extends Omit<DeliveryTermsView, "zones"> {
  zones: Zones | null
}

const SELECT = `select coalesce(terms.revision, 0) as revision, terms.zones, terms.free_from_vnd,
    coalesce(terms.pick_up, false) as pick_up, terms.pick_up_hours,
    coalesce(terms.pick_up_place, ${STALL_ADDRESS}) as pick_up_place
  from seller
  left join seller_delivery terms on terms.seller_id = seller.id and terms.deleted_at is null
 where seller.id = ? and seller.deleted_at is null`

function sumsOf(zones: Zones): Record<Zone, ZoneSums> {
  const sums = ZONES.map((zone) => {
    const { steps, each_further_kg_vnd } = zones[zone]
    return [zone, { first_kg_vnd: steps[0]?.fee_vnd ?? 0, each_further_kg_vnd }] as const
  })
  return Object.fromEntries(sums) as Record<Zone, ZoneSums>
}

/** The first kilogram of the market's table, and what it takes for each further one. */
export const MARKET_SUMS = sumsOf(MARKET_ZONES)

/** One statement; null where there is no such stall. */
export async function readDeliveryTerms(
  container: MedusaContainer,
  sellerId: string,
): Promise<DeliveryTermsView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(SELECT, [sellerId])
  const [row] = rows
  return row ? { ...row, zones: row.zones && sumsOf(row.zones) } : null
}
