import { InputError } from "@cho-lang/kit/input-error"

/** What decides whether a variant may be bought now. */
export interface SellableVariant {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  product: { status: string; listing?: { seller?: { status: string } | null } | null } | null
  inventory_items?: (InventoryNeed | null)[] | null
}

export interface InventoryNeed {
  inventory_item_id: string
  /** Units of the item in one piece of the variant. */
  required_quantity: number
  inventory: { location_levels?: (StockLevel | null)[] | null } | null
}

export interface StockLevel {
  stocked_quantity: number
  reserved_quantity: number
}

export interface Demand {
  variant_id: string
  quantity: number
}

function isOnSale({ product }: SellableVariant): boolean {
  return product?.status === "published" && product.listing?.seller?.status === "approved"
}

function needsOf(variant: SellableVariant): InventoryNeed[] {
  const counted = variant.manage_inventory && !variant.allow_backorder
  return counted ? (variant.inventory_items ?? []).filter((need) => need !== null) : []
}

function inStock({ inventory }: InventoryNeed): number {
  return (inventory?.location_levels ?? []).reduce(
    (sum, level) => sum + (level ? Number(level.stocked_quantity) - Number(level.reserved_quantity) : 0),
    0,
  )
}

/** Refuses things that are not, or no longer, for sale: product unknown or unpublished, no stall or a stall not approved. */
function refuseUnavailable(demands: Demand[], variants: Map<string, SellableVariant>): void {
  for (const { variant_id } of demands) {
    const variant = variants.get(variant_id)
    if (!variant) {
      throw new InputError({
        code: "product_not_found",
        field: "variant_id",
        type: "not_found",
        message: "No such variant",
        details: { variant_id },
      })
    }
    if (!isOnSale(variant)) {
      throw new InputError({
        code: "product_unavailable",
        field: "variant_id",
        type: "not_allowed",
        message: "This product is not for sale now",
        details: { variant_id },
      })
    }
  }
}

/** Demand is summed over all lines first: core looks line by line, so that two lines of one piece pass. */
function refuseShortage(demands: Demand[], variants: Map<string, SellableVariant>): void {
  const demanded = new Map<string, number>()
  for (const { variant_id, quantity } of demands) {
    const variant = variants.get(variant_id)
    for (const need of variant ? needsOf(variant) : []) {
      const required = Number(need.required_quantity)
      const sum = (demanded.get(need.inventory_item_id) ?? 0) + quantity * required
      demanded.set(need.inventory_item_id, sum)
      if (sum > inStock(need)) {
        throw new InputError({
          code: "stock_insufficient",
          field: "quantity",
          type: "not_allowed",
          message: "Not enough in stock",
          details: { variant_id, available: Math.max(0, Math.floor(inStock(need) / required)) },
        })
      }
    }
  }
}

/**
 * Lets through only what can be bought at this moment. Reservation has the last word when buyers race.
 * @throws InputError `product_not_found`, `product_unavailable`, `stock_insufficient` (with `available` pieces)
 */
export function refuseUnsellable(demands: Demand[], found: SellableVariant[]): void {
  const variants = new Map(found.map((variant) => [variant.id, variant]))
  refuseUnavailable(demands, variants)
  refuseShortage(demands, variants)
}
