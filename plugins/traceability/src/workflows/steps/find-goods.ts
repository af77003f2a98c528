import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readTemplate } from "../rules/templates"

const STATEMENT = `
select coalesce(
    (select array[craft.handle] from craft where craft.id = listing.craft_id and craft.deleted_at is null),
    array(select craft.handle from craft where craft.id = any(seller.craft_ids) and craft.deleted_at is null)) as crafts
  from product
  join listing on listing.product_id = product.id and listing.deleted_at is null
  join seller on seller.id = listing.seller_id and seller.deleted_at is null
 where product.id = :product_id and product.deleted_at is null and seller.id = :seller_id`

/**
 * Whether a stall's product is made as a template says: it is of the template's craft, or of one of the stall's where its own is not told.
 * @throws InputError `product_not_found` (404, also of another stall), `template_of_another_craft`
 */
export async function checkGoods(
  container: MedusaContainer,
  { seller_id, product_id, template }: { seller_id: string; product_id: string; template: string },
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { crafts: string[] }[] }>(STATEMENT, { seller_id, product_id })
  const [goods] = rows
  if (!goods) {
    const message = "No such product at this stall"
    throw new InputError({ code: "product_not_found", field: "product_id", type: "not_found", message })
  }
  if (!goods.crafts.includes(readTemplate(template).craft)) {
    const message = "The product is of another craft"
    throw new InputError({ code: "template_of_another_craft", field: "template", message })
  }
}
