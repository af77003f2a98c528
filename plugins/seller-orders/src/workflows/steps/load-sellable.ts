import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SellableVariant } from "../rules/sellable"

/** What decides whether these variants may be bought, over the links of all plugins concerned. */
export async function loadSellable(container: MedusaContainer, variantIds: string[]): Promise<SellableVariant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "allow_backorder",
      "product.status",
      "product.listing.seller.status",
      "product.listing.seller.holiday_from",
      "product.listing.seller.holiday_until",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.stocked_quantity",
      "inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { id: variantIds },
  })
  return data as unknown as SellableVariant[]
}
