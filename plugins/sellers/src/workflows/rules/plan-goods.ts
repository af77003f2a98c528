import { InputError } from "@cho-lang/kit/input-error"
import type { Goods, GoodsVariant } from "../steps/find-goods"

/** Price and stock of one variant as typed; what is absent stays. */
export interface VariantWish {
  id: string
  /** Đồng. */
  price_vnd?: number
  /** The price that the screen began with. As it stands there nobody typed it. */
  price_shown?: number
  /** Pieces that can be sold now, those already ordered not counted. */
  quantity?: number
  /** Instead of `quantity`: so many more than there are, or fewer, as far as there are any. */
  more?: number
}

export interface GoodsWish {
  /** For goods of one variant. */
  price_vnd?: number
  price_shown?: number
  quantity?: number
  more?: number
  variants?: VariantWish[]
  /** One tap: so many pieces more (or fewer), of the only variant or of this one. */
  adjust?: { variant_id: string | null; by: number }
  /** What a changed listing says, which is not on sale yet: false lets more of it be counted. */
  one_of_a_kind?: boolean
}

/** What is to happen to the stock of one variant: so many more, or exactly so many left to sell. `stops`: fewer only down to nothing. `only_one`: never more than one. */
export interface StockLine {
  variant_id: string
  title: string
  inventory_item_id: string
  location_id: string
  by?: number
  left?: number
  stops?: boolean
  only_one?: boolean
}

export interface PriceLine {
  variant_id: string
  title: string
  before: number | null
  after: number
}

export interface GoodsPlan {
  prices: PriceLine[]
  stock: StockLine[]
}

function variantOf({ variants }: Goods, id: string | null): GoodsVariant {
  const found = id === null ? variants.length === 1 && variants[0] : variants.find((variant) => variant.id === id)
  if (!found) {
    const code = id === null ? "variant_required" : "variant_not_found"
    const type = id === null ? "invalid_data" : "not_found"
    throw new InputError({ code, field: "variants", type, message: "Name one of the product's variants" })
  }
  return found
}

function stockLine({ id, title, inventory_item_id, location_id }: GoodsVariant): StockLine {
  if (location_id === null) {
    throw new InputError({ code: "stock_not_counted", type: "conflict", message: "These pieces are not counted" })
  }
  return { variant_id: id, title, inventory_item_id, location_id }
}

/**
 * The price that becomes another. Two screens at once: what the later one left as it was shown is no wish, and where both typed one,
 * the later is told the earlier's.
 */
function priceLine({ price_vnd: after, price_shown }: Omit<VariantWish, "id">, variant: GoodsVariant): PriceLine[] {
  const { id, title, price_vnd: before } = variant
  if (after === undefined || after === price_shown || after === before) {
    return []
  }
  if (price_shown !== undefined && before !== null && before !== price_shown) {
    throw new InputError({
      code: "price_changed",
      type: "conflict",
      field: "price_vnd",
      message: "Somebody else set another price meanwhile",
      details: { price_vnd: before, variant_id: id },
    })
  }
  return [{ variant_id: id, title, before, after }]
}

/**
 * What a wish means for these goods: only the prices that become others, and the stock to be set or counted.
 * @throws InputError `variant_required` (several, and none is named), `variant_not_found` (404), `stock_not_counted` (409),
 * `price_changed` (409; details: the price as it is now, and of which variant)
 */
export function planGoods(
  goods: Goods,
  { price_vnd, price_shown, quantity, more, variants, adjust, one_of_a_kind }: GoodsWish,
): GoodsPlan {
  const lineOf = (variant: GoodsVariant): StockLine => ({
    ...stockLine(variant),
    ...(goods.one_of_a_kind && one_of_a_kind !== false && { only_one: true }),
  })
  if (adjust) {
    return { prices: [], stock: [{ ...lineOf(variantOf(goods, adjust.variant_id)), by: adjust.by }] }
  }
  const typed: (Omit<VariantWish, "id"> & { id: string | null })[] = variants ?? [
    { id: null, price_vnd, price_shown, quantity, more },
  ]
  const lines = typed
    .filter((wish) => wish.price_vnd !== undefined || wish.quantity !== undefined || wish.more)
    .map((wish) => ({ wish, variant: variantOf(goods, wish.id) }))
  return {
    prices: lines.flatMap(({ wish, variant }) => priceLine(wish, variant)),
    stock: lines.flatMap(({ wish: { quantity, more }, variant }): StockLine[] => {
      if (quantity === undefined) {
        return more ? [{ ...lineOf(variant), by: more, stops: true }] : []
      }
      return [{ ...lineOf(variant), left: quantity }]
    }),
  }
}
