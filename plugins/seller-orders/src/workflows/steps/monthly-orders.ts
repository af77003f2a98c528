import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Pieces of a row `product` that were ordered this calendar month in Vietnam, all forms together. The function stands in the
 * database beside the wall that counts by it: `migration-scripts/2026-11-22-work-of-a-month`.
 */
export const ORDERED_THIS_MONTH = "pieces_ordered_this_month(product.id)"

/** The same for some products, by id; one statement. */
export async function readOrderedThisMonth(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, number>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { id: string; ordered: number }[] }>(
    `select product.id, ${ORDERED_THIS_MONTH} as ordered from product where product.id = any(?)`,
    [productIds],
  )
  return new Map(rows.map(({ id, ordered }) => [id, ordered]))
}
