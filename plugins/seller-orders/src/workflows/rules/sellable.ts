import { InputError } from "@cho-lang/kit/input-error"
import { addDays, type CalendarDate } from "@cho-lang/kit/vietnam-date"

/** What decides whether a variant may be bought now. */
export interface SellableVariant {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  product: { id?: string; status: string; listing?: ListingState | null } | null
  inventory_items?: (InventoryNeed | null)[] | null
}

export interface ListingState {
  seller?: SellerState | null
  /** Pieces made to order in a month, at most; null where the household said nothing. */
  monthly_capacity?: number | null
  /** Pieces ordered since the month began in Vietnam. */
  ordered_this_month?: number
}

export interface SellerState {
  status: string
  /** First and last day of a holiday, if there is one. */
  holiday_from?: CalendarDate | null
  holiday_until?: CalendarDate | null
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
  /** The cart's line, where there is one already. */
  line_id?: string
}

function isOnSale({ product }: SellableVariant): boolean {
  return product?.status === "published" && product.listing?.seller?.status === "approved"
}

/** Last day of the holiday that lasts today; null when the stall is open. */
function holidayUntil({ product }: SellableVariant, today: CalendarDate): CalendarDate | null {
  const { holiday_from: from, holiday_until: until } = product?.listing?.seller ?? {}
  return from && until && from <= today && today <= until ? until : null
}

/** What a refusal says of the demand it is about. */
function about({ variant_id, line_id }: Demand): Record<string, string> {
  return { variant_id, ...(line_id && { line_id }) }
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

/**
 * Refuses things that are not, or not now, for sale: product unknown or unpublished, no stall, a stall not approved or
 * on holiday.
 */
function refuseUnavailable(demands: Demand[], variants: Map<string, SellableVariant>, today: CalendarDate): void {
  for (const demand of demands) {
    const variant = variants.get(demand.variant_id)
    if (!variant) {
      throw new InputError({
        code: "product_not_found",
        field: "variant_id",
        type: "not_found",
        message: "No such variant",
        details: about(demand),
      })
    }
    if (!isOnSale(variant)) {
      throw new InputError({
        code: "product_unavailable",
        field: "variant_id",
        type: "not_allowed",
        message: "This product is not for sale now",
        details: about(demand),
      })
    }
    const until = holidayUntil(variant, today)
    if (until) {
      throw new InputError({
        code: "stall_on_holiday",
        field: "variant_id",
        type: "not_allowed",
        message: `The stall is closed until ${until}`,
        details: { ...about(demand), until },
      })
    }
  }
}

/** Demand is summed over all lines first: core looks line by line, so that two lines of one piece pass. */
function refuseShortage(demands: Demand[], variants: Map<string, SellableVariant>): void {
  const demanded = new Map<string, number>()
  for (const demand of demands) {
    const { variant_id, quantity } = demand
    const variant = variants.get(variant_id)
    for (const need of variant ? needsOf(variant) : []) {
      const required = Number(need.required_quantity)
      const sum = (demanded.get(need.inventory_item_id) ?? 0) + quantity * required
      demanded.set(need.inventory_item_id, sum)
      if (sum > inStock(need)) {
        throw new InputError({
          code: "stock_insufficient",
          field: "quantity",
          type: "conflict",
          message: "Not enough in stock",
          details: { ...about(demand), available: Math.max(0, Math.floor(inStock(need) / required)) },
        })
      }
    }
  }
}

/** The first day of the month after a day's. */
export function nextMonth(today: CalendarDate): CalendarDate {
  return `${addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7)}-01`
}

/** The refusal of goods of which no more is made this month; `from` is the day on which the next month's work begins. */
export function beyondCapacity(details: Record<string, string | number>, today: CalendarDate): InputError {
  return new InputError({
    code: "capacity_reached",
    field: "quantity",
    type: "conflict",
    message: "The household makes no more of it this month",
    details: { ...details, from: nextMonth(today) },
  })
}

/** Goods made to order: no more in a month than the household makes, all forms together. */
function refuseBeyondCapacity(demands: Demand[], variants: Map<string, SellableVariant>, today: CalendarDate): void {
  const demanded = new Map<string, number>()
  for (const demand of demands) {
    const { id, listing } = variants.get(demand.variant_id)?.product ?? {}
    const capacity = listing?.monthly_capacity
    if (id && typeof capacity === "number") {
      const sum = (demanded.get(id) ?? 0) + demand.quantity
      const available = Math.max(0, capacity - (listing?.ordered_this_month ?? 0))
      demanded.set(id, sum)
      if (sum > available) {
        throw beyondCapacity({ ...about(demand), available }, today)
      }
    }
  }
}

/**
 * Lets through only what can be bought at this moment. Reservation has the last word when buyers race.
 * @throws InputError `product_not_found`, `product_unavailable`, `stall_on_holiday` (with the last day, `until`),
 * `stock_insufficient` (with `available` pieces), `capacity_reached` (with the pieces still `available` this month and
 * the day `from` which more are); each with `variant_id`, and `line_id` where there is a line
 */
export function refuseUnsellable(demands: Demand[], found: SellableVariant[], today: CalendarDate): void {
  const variants = new Map(found.map((variant) => [variant.id, variant]))
  refuseUnavailable(demands, variants, today)
  refuseShortage(demands, variants)
  refuseBeyondCapacity(demands, variants, today)
}
