import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Indexes that our reads need; the first serves lists, the others the search for changes. */
const INDEXES = [
  `create index if not exists "IDX_read_product_newest" on "product" ("created_at" desc, "id")
     where "status" = 'published' and "deleted_at" is null`,
  `create index if not exists "IDX_read_listing_shelf" on "listing" ("seller_id", "craft_id", "product_id")
     where "deleted_at" is null`,
  ...["product", "product_variant", "price", "inventory_level", "translation", "listing"].map(
    (table) => `create index if not exists "IDX_read_${table}_changed" on "${table}" ("updated_at")`,
  ),
]

/** Core tables are changed only here: these scripts run when all tables exist. */
export default async function createReadIndexes({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of INDEXES) {
    await knex.raw(statement)
  }
}
