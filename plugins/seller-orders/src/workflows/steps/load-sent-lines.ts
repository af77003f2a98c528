import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SentLine, Spot } from "../rules/delivery-fees"
import { SENT_LINE } from "./sent-line"

const LINES = `select ${SENT_LINE} as sent
  from cart_line_item line
  join listing on listing.product_id = line.product_id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null
  left join product on product.id = line.product_id
  left join product_variant variant on variant.id = line.variant_id
 where line.cart_id = ? and line.requires_shipping and line.deleted_at is null
 order by line.created_at, line.id`

const TO = `select address.metadata->>'commune_code' as commune_code, commune.province_code
  from cart join cart_address address on address.id = cart.shipping_address_id
  join commune on commune.code = address.metadata->>'commune_code'
 where cart.id = ?`

/** What of a cart is sent, and where to; `to` is null while no delivery was given. */
export async function loadSentLines(
  container: MedusaContainer,
  cartId: string,
): Promise<{ lines: SentLine[]; to: Spot | null }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [lines, to] = await Promise.all([
    knex.raw<{ rows: { sent: SentLine }[] }>(LINES, [cartId]),
    knex.raw<{ rows: Spot[] }>(TO, [cartId]),
  ])
  return { lines: lines.rows.map(({ sent }) => sent), to: to.rows[0] ?? null }
}
