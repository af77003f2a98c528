import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Officers find an order by its buyer's telephone, or its recipient's. */
const INDEXES = [
  `create index if not exists "IDX_order_contact_phone" on "order" ((metadata->>'contact_phone'))`,
  `create index if not exists "IDX_order_address_phone" on "order_address" ("phone")`,
]

/** Core tables are changed only in these scripts: they run when all tables exist. */
export default async function createTelephoneIndexes({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of INDEXES) {
    await knex.raw(statement)
  }
}
