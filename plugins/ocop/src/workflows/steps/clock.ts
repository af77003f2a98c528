import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * The moment it is by the database's clock, which also says what shows a badge: of two clocks one would believe what the other
 * has not seen yet.
 */
export async function databaseNow(container: MedusaContainer): Promise<Date> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { now: Date }[] }>("select now() as now")
  return rows[0]?.now ?? new Date()
}
