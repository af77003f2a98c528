import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The moment it is by the clock of the database, which also says when an event was recorded. */
export async function databaseNow(container: MedusaContainer): Promise<Date> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { now: Date }[] }>("select now() as now")
  return rows[0]?.now ?? new Date()
}
