import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { inBatches, type SeedContext } from "./context"
import type { ProductData } from "./data"

const BATCH = 100

interface ItemRow {
  id: string
  sku: string
  location_levels: { location_id: string }[]
}

/** Stock at the market's location for every variant that has none there yet. */
export async function loadStock(context: SeedContext, products: ProductData[], locationId: string): Promise<void> {
  const stockOf = new Map(products.flatMap(({ variants }) => variants.map(({ sku, stock }) => [sku, stock])))
  const { data: items } = await context.query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.location_id"],
    filters: { sku: [...stockOf.keys()] },
  })
  const missing = (items as ItemRow[]).filter(({ location_levels }) =>
    location_levels.every((level) => level.location_id !== locationId),
  )
  await inBatches(context, "stock", missing, BATCH, async (batch) => {
    await createInventoryLevelsWorkflow(context.container).run({
      input: {
        inventory_levels: batch.map(({ id, sku }) => ({
          inventory_item_id: id,
          location_id: locationId,
          stocked_quantity: stockOf.get(sku) ?? 0,
        })),
      },
    })
  })
}
