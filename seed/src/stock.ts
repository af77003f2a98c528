import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { inBatches, type SeedContext } from "./context"
import type { ProductData } from "./data"
import { isMadeToOrder } from "./made-to-order"

const BATCH = 100

interface ItemRow {
  id: string
  sku: string
  location_levels: { location_id: string }[]
}

/** Stock at the market's location for every variant that has none there yet; 0 of what is made to order. */
export async function loadStock(context: SeedContext, products: ProductData[], locationId: string): Promise<void> {
  const ready = products.filter((product) => !isMadeToOrder(product))
  const stockOf = new Map(ready.flatMap(({ variants }) => variants.map(({ sku, stock }) => [sku, stock])))
  const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
  const { data: items } = await context.query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.location_id"],
    filters: { sku: skus },
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
