import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SellableVariant } from "../rules/sellable"
import { readOrderedThisMonth } from "./monthly-orders"

/** Asked only where a household said how much it makes in a month. */
async function addMonthlyOrders(container: MedusaContainer, variants: SellableVariant[]): Promise<void> {
  const made = variants.flatMap(({ product }) =>
    product?.id && product.listing && typeof product.listing.monthly_capacity === "number"
      ? [{ id: product.id, listing: product.listing }]
      : [],
  )
  if (made.length > 0) {
    const ordered = await readOrderedThisMonth(container, [...new Set(made.map(({ id }) => id))])
    for (const { id, listing } of made) {
      listing.ordered_this_month = ordered.get(id) ?? 0
    }
  }
}

/** What decides whether these variants may be bought, over the links of all plugins concerned. */
export async function loadSellable(container: MedusaContainer, variantIds: string[]): Promise<SellableVariant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "allow_backorder",
      "product.id",
      "product.status",
      "product.listing.monthly_capacity",
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
  const variants = data as unknown as SellableVariant[]
  await addMonthlyOrders(container, variants)
  return variants
}
