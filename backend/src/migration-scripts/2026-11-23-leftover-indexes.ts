import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The sweeper and the officers' work look at orders and payments of some days; core has no index by the day. */
const INDEXES = [
  `create index if not exists "IDX_order_created_at" on "order" (created_at) where deleted_at is null`,
  `create index if not exists "IDX_payment_created_at" on payment (created_at) where deleted_at is null`,
]

/** Core tables are changed only in these scripts: they run when all tables exist. */
export default async function createLeftoverIndexes({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of INDEXES) {
    await knex.raw(statement)
  }
}
