import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A product of a stall as its desk changes it: one variant, one price, one stock level. */
export interface Goods {
  product_id: string
  status: "draft" | "proposed" | "published" | "rejected"
  variant_id: string
  inventory_item_id: string
  /** Pieces that placed orders have taken already. */
  reserved_quantity: number
  location_id: string | null
  /** All its forms. */
  variants: { id: string; inventory_item_id: string; reserved_quantity: number; location_id: string }[]
}

const FIELDS = [
  "product.id",
  "product.status",
  "product.variants.id",
  "product.variants.inventory_items.inventory_item_id",
  "product.variants.inventory_items.inventory.location_levels.location_id",
  "product.variants.inventory_items.inventory.location_levels.reserved_quantity",
]

interface VariantRow {
  id: string
  inventory_items: {
    inventory_item_id: string
    inventory?: { location_levels?: { location_id: string; reserved_quantity: number }[] }
  }[]
}

function toVariant({ id, inventory_items: [item] }: VariantRow): Goods["variants"][number] {
  const level = item?.inventory?.location_levels?.[0]
  return {
    id,
    inventory_item_id: item?.inventory_item_id ?? "",
    reserved_quantity: level?.reserved_quantity ?? 0,
    location_id: level?.location_id ?? "",
  }
}

/** Null when the product is not this stall's. */
export async function readGoods(
  container: MedusaContainer,
  of: { seller_id: string; product_id: string },
): Promise<Goods | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "listing", fields: FIELDS, filters: of })
  const product = data[0]?.product
  const rows: VariantRow[] = product?.variants ?? []
  const variant = product?.variants?.[0]
  const item = variant?.inventory_items?.[0]
  if (!product || !variant || !item) {
    return null
  }
  const level = item.inventory?.location_levels?.[0]
  return {
    product_id: product.id,
    status: product.status,
    variant_id: variant.id,
    inventory_item_id: item.inventory_item_id,
    reserved_quantity: level?.reserved_quantity ?? 0,
    location_id: level?.location_id ?? null,
    variants: rows.map(toVariant),
  }
}

/**
 * A product of the stall.
 * @throws InputError `product_not_found` (404), also for another stall's
 */
export const findGoodsStep = createStep(
  "find-goods",
  async (of: { seller_id: string; product_id: string }, { container }) => {
    const goods = await readGoods(container, of)
    if (!goods) {
      throw new InputError({ code: "product_not_found", type: "not_found", message: "No such product in this stall" })
    }
    return new StepResponse(goods)
  },
)
