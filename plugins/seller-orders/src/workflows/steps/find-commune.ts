import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addressMissing, communeUnknown } from "../rules/delivery"

/** A commune of today with its province, as they stand in an address. */
export interface Place {
  commune_code: string
  /** "Xã Hồng Vân" */
  commune_name: string
  province_code: string
  /** "Thành phố Hà Nội" */
  province_name: string
}

export interface PlaceWish {
  cart_id: string
  /** Null: the buyer comes for everything. */
  commune_code: string | null
  /** Ids of the stalls to which the buyer comes. */
  pick_up: string[]
}

/**
 * Finds the commune and derives its province.
 * @throws InputError `commune_unknown`, `text_required`
 */
export const findCommuneStep = createStep("find-commune", async (wish: PlaceWish, { container }) => {
  const commune_code = wish.commune_code ?? (await communeOfStall(container, wish))
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: communes } = await query.graph({
    entity: "commune",
    fields: ["code", "full_name", "province_code"],
    filters: { code: commune_code },
  })
  const commune = communes[0]
  if (!commune) {
    throw communeUnknown()
  }
  const { data: provinces } = await query.graph({
    entity: "province",
    fields: ["code", "full_name"],
    filters: { code: commune.province_code },
  })
  const place: Place = {
    commune_code,
    commune_name: commune.full_name,
    province_code: commune.province_code,
    province_name: provinces[0]?.full_name ?? "",
  }
  return new StepResponse(place)
})

const STALLS = `select seller.id, seller.commune_code from cart_line_item line
  join listing on listing.product_id = line.product_id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null
 where line.cart_id = ? and line.requires_shipping and line.deleted_at is null order by line.created_at, line.id`

/**
 * Where the goods change hands when nothing is sent: taxes and days are reckoned there.
 * @throws InputError `text_required`: something is sent, so its address is asked for
 */
async function communeOfStall(container: MedusaContainer, { cart_id, pick_up }: PlaceWish): Promise<string> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string; commune_code: string }[] }>(STALLS, [cart_id])
  const [first] = rows
  if (!first || rows.some(({ id }) => !pick_up.includes(id))) {
    throw addressMissing()
  }
  return first.commune_code
}
