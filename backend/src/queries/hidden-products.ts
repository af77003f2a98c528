import type { MedusaContainer } from "@medusajs/framework/types"
import { IS_VISIBLE, VISIBLE_PRODUCTS } from "./product-card"
import { readRow } from "./read-json"

/** Which of the products no buyer may see, one statement. */
export async function readHiddenProducts(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  const row = await readRow<{ visible: string[] }>(
    container,
    `select coalesce(array_agg(product.id), '{}') as visible from ${VISIBLE_PRODUCTS}
      where product.id = any($1::text[]) and ${IS_VISIBLE}`,
    [ids],
  )
  const visible = new Set(row?.visible)
  return new Set(ids.filter((id) => !visible.has(id)))
}
