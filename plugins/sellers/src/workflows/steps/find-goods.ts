import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** One size or colour of a product, or its only form. */
export interface GoodsVariant {
  id: string
  title: string
  /** Đồng; null where none is set. */
  price_vnd: number | null
  inventory_item_id: string
  /** Where it lies; null for one that is not counted: made when it is ordered, or never put on a shelf. */
  location_id: string | null
}

/** A product of a stall as its desk changes it. */
export interface Goods {
  product_id: string
  name: string
  status: "draft" | "proposed" | "published" | "rejected"
  /** There is one of it and no second will be: its buyers were told so. */
  one_of_a_kind: boolean
  variants: GoodsVariant[]
}

const FIELDS = [
  "one_of_a_kind",
  "product.id",
  "product.title",
  "product.status",
  "product.variants.id",
  "product.variants.title",
  "product.variants.variant_rank",
  "product.variants.allow_backorder",
  "product.variants.inventory_items.inventory_item_id",
  "product.variants.inventory_items.inventory.location_levels.location_id",
  "product.variants.price_set.prices.amount",
  "product.variants.price_set.prices.currency_code",
  "product.variants.price_set.prices.price_list_id",
  "product.variants.price_set.prices.min_quantity",
  "product.variants.price_set.prices.rules_count",
]

interface RawPrice {
  amount: unknown
  currency_code: string
  price_list_id?: string | null
  min_quantity?: unknown
  rules_count?: number | null
}

interface RawVariant {
  id: string
  title: string
  variant_rank?: number | null
  allow_backorder?: boolean
  price_set?: { prices?: RawPrice[] } | null
  inventory_items?: {
    inventory_item_id: string
    inventory?: { location_levels?: { location_id: string }[] } | null
  }[]
}

/** The plain price in đồng: of no list, for any number of pieces. */
function priceOf(prices: RawPrice[] = []): number | null {
  const plain = prices.find(
    (price) =>
      price.currency_code === "vnd" &&
      !price.price_list_id &&
      !price.rules_count &&
      (price.min_quantity ?? null) === null,
  )
  return plain ? Number(plain.amount) : null
}

function toVariant({ id, title, price_set, inventory_items, allow_backorder }: RawVariant): GoodsVariant {
  const item = inventory_items?.[0]
  return {
    id,
    title,
    price_vnd: priceOf(price_set?.prices),
    inventory_item_id: item?.inventory_item_id ?? "",
    location_id: allow_backorder ? null : (item?.inventory?.location_levels?.[0]?.location_id ?? null),
  }
}

/** Null when the product is not this stall's. */
export async function readGoods(
  container: MedusaContainer,
  of: { seller_id: string; product_id: string },
): Promise<Goods | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "listing", fields: FIELDS, filters: of })
  const [{ product = null, one_of_a_kind = false } = {}] = data
  if (!product) {
    return null
  }
  const variants = ((product.variants ?? []) as RawVariant[])
    .sort((one, other) => (one.variant_rank ?? 0) - (other.variant_rank ?? 0))
    .map(toVariant)
  return { product_id: product.id, name: product.title, status: product.status, one_of_a_kind, variants }
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
