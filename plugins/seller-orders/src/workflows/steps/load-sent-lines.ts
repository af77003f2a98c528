import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SentLine } from "../rules/delivery-fees"
import type { Spot } from "../rules/fee-table"
import { SENT_LINE } from "./sent-line"

const LINES = `select ${SENT_LINE} as sent
  from cart_line_item line
  join listing on listing.product_id = line.product_id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null
  left join product on product.id = line.product_id
  left join product_variant variant on variant.id = line.variant_id
 where line.cart_id = ? and line.requires_shipping and line.deleted_at is null
 order by line.created_at, line.id`

const PICK_UP = "select coalesce(metadata->'pick_up', '[]') as pick_up from cart where id = ?"

const TO = `select address.metadata->>'commune_code' as commune_code, commune.province_code
  from cart join cart_address address on address.id = cart.shipping_address_id
  join commune on commune.code = address.metadata->>'commune_code'
 where cart.id = ?`

/** What of a cart is sent, where to, and from which stalls the buyer collects; `to` is null while no delivery was given. */
export async function loadSentLines(
  container: MedusaContainer,
  cartId: string,
): Promise<{ lines: SentLine[]; to: Spot | null; pickUp: string[] }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [lines, to, pickUp] = await Promise.all([
    knex.raw<{ rows: { sent: SentLine }[] }>(LINES, [cartId]),
    knex.raw<{ rows: Spot[] }>(TO, [cartId]),
    knex.raw<{ rows: { pick_up: string[] }[] }>(PICK_UP, [cartId]),
  ])
  return { lines: lines.rows.map(({ sent }) => sent), to: to.rows[0] ?? null, pickUp: pickUp.rows[0]?.pick_up ?? [] }
}
