import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import type { SentLine } from "../workflows/rules/delivery-fees"
import { nextMonth } from "../workflows/rules/sellable"
import { deliveriesOf, type Settled, type StallDelivery, UNKNOWN_DELIVERY } from "./stall-delivery"

/** One line as the database gives it; money in đồng. */
export interface ItemRow {
  id: string
  variant_id: string | null
  product_handle: string | null
  title: string
  variant_title: string | null
  /** Picture key. */
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  /** Pieces that can be bought now; null where stock is not counted. */
  stock: number | null
  /** Pieces of goods made to order that the household still makes this month; null where it said nothing. */
  month_left: number | null
  one_of_a_kind: boolean
  /** The product is published and its stall approved. */
  available: boolean
  /** Last day of the stall's holiday, YYYY-MM-DD, while it lasts. */
  holiday_until: string | null
  seller_handle: string | null
  seller_name: string | null
  /** What of it is sent; null where nothing is. */
  parcel: SentLine | null
}

export interface BasketRow {
  id: string
  completed: boolean
  currency_code: string
  email: string | null
  contact_phone: string | null
  recipient_name: string | null
  recipient_phone: string | null
  street: string | null
  commune_code: string | null
  commune_name: string | null
  province_name: string | null
  note: string | null
  is_gift: boolean
  gift_note: string | null
  /** Of the commune the order goes to; null while none was named. */
  province_code: string | null
  /** What the buyer was shown and will pay, by the stall's id, while a payment over it stands; else null. */
  settled: Record<string, Settled> | null
  /** Ids of the stalls to which the buyer wants to come. */
  pick_up: string[]
  items: ItemRow[]
}

export interface DeliveryView {
  recipient_name: string
  /** E.164, as is a contact that is a telephone number. */
  recipient_phone: string
  /** Null where the buyer comes for everything; commune and province are then empty. */
  street: string | null
  commune_code: string
  commune_name: string
  province_name: string
  /** Telephone number or e-mail of the buyer. */
  contact: string
  note: string | null
  /** No price is in the parcel. */
  is_gift: boolean
  gift_note: string | null
}

export type BasketItem = Omit<ItemRow, "seller_handle" | "seller_name" | "parcel"> & {
  /** From when on so many can be ordered again, where this month's work is given away; null otherwise. */
  more_from: CalendarDate | null
}

export interface Stall<Item> extends StallDelivery {
  seller: { handle: string; name: string } | null
  items: Item[]
  /** Đồng, without shipping. */
  subtotal: number
}

export interface Problem {
  code: "capacity_reached" | "product_unavailable" | "stall_on_holiday" | "stock_insufficient"
  line_id: string
  available?: number
  /** For `stall_on_holiday`: the last day, YYYY-MM-DD. */
  until?: string
}

/** What a stall lets buyers choose. */
export interface StallOffer {
  /** Buyers may come to the stall for their goods. */
  can_pick_up: boolean
  /** Đồng of its goods from which on nothing is paid for sending; null where that never is so. */
  free_from_vnd: number | null
}

export interface BasketView {
  id: string
  /** True when it became an order; then who bought it and where it goes is told by the order's code alone. */
  completed: boolean
  currency_code: string
  item_count: number
  subtotal: number
  shipping_total: number
  total: number
  /** With the province's official code. */
  delivery: (DeliveryView & { province_code: string }) | null
  stalls: (Stall<BasketItem> & StallOffer)[]
  problems: Problem[]
}

interface OfSeller {
  seller_handle: string | null
  seller_name: string | null
  total: number
}

/** Lines by stall, in the order in which each stall first appears. */
export function groupByStall<Row extends OfSeller>(rows: Row[]): Stall<Omit<Row, "seller_handle" | "seller_name">>[] {
  const stalls = new Map<string | null, Stall<Omit<Row, "seller_handle" | "seller_name">>>()
  for (const { seller_handle: handle, seller_name: name, ...item } of rows) {
    const stall = stalls.get(handle) ?? {
      seller: handle && name ? { handle, name } : null,
      items: [],
      subtotal: 0,
      ...UNKNOWN_DELIVERY,
    }
    stall.items.push(item)
    stall.subtotal += item.total
    stalls.set(handle, stall)
  }
  return [...stalls.values()]
}

export function toDelivery(
  row: Omit<BasketRow, "items" | "completed" | "id" | "province_code" | "settled" | "pick_up">,
): DeliveryView | null {
  const {
    recipient_name,
    recipient_phone,
    street,
    commune_code,
    commune_name,
    province_name,
    note,
    is_gift,
    gift_note,
  } = row
  const contact = row.email ?? row.contact_phone
  if (!recipient_name || !recipient_phone || !commune_code || !contact) {
    return null
  }
  return {
    recipient_name,
    recipient_phone,
    street: street || null,
    commune_code,
    commune_name: commune_name ?? "",
    province_name: province_name ?? "",
    contact,
    note,
    is_gift,
    gift_note,
  }
}

function problemsOf({ completed, items }: BasketRow): Problem[] {
  return completed
    ? []
    : items.flatMap(({ id: line_id, available, holiday_until: until, stock, month_left, quantity }): Problem[] => {
        if (!available) {
          return [{ code: "product_unavailable", line_id }]
        }
        if (until) {
          return [{ code: "stall_on_holiday", line_id, until }]
        }
        if (stock !== null && stock < quantity) {
          return [{ code: "stock_insufficient", line_id, available: stock }]
        }
        return month_left !== null && month_left < quantity
          ? [{ code: "capacity_reached", line_id, available: month_left }]
          : []
      })
}

function toItem({ parcel: _, ...item }: ItemRow, today: CalendarDate) {
  const isBeyond = item.month_left !== null && item.month_left < item.quantity
  return { ...item, more_from: isBeyond ? nextMonth(today) : null }
}

/** The view of a cart; sums in đồng, days for an order of today. */
export function toBasket(row: BasketRow, today: CalendarDate): BasketView {
  const delivery = toDelivery(row)
  const reckoned = deliveriesOf(row, today)
  // Without an address nothing can be sent: goods of another stall came in since, or a stall lets nobody come any more.
  const isPlaced = Boolean(row.street) || [...reckoned.values()].every(({ pick_up }) => pick_up)
  const deliveries = isPlaced ? reckoned : new Map<string, StallDelivery>()
  const parcels = new Map(row.items.map(({ seller_handle, parcel }) => [seller_handle, parcel]))
  const stalls = groupByStall(row.items.map((item) => toItem(item, today))).map((stall) => {
    const parcel = parcels.get(stall.seller?.handle ?? null)
    const { pick_up: can_pick_up = false, free_from_vnd = null } = parcel?.terms ?? {}
    return { ...stall, can_pick_up, free_from_vnd, ...deliveries.get(parcel?.seller_id ?? "") }
  })
  const subtotal = stalls.reduce((sum, stall) => sum + stall.subtotal, 0)
  const shipping_total = stalls.reduce((sum, { shipping }) => sum + (shipping ?? 0), 0)
  return {
    id: row.id,
    completed: row.completed,
    currency_code: row.currency_code,
    item_count: row.items.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal,
    shipping_total,
    total: subtotal + shipping_total,
    delivery: delivery && isPlaced && !row.completed ? { ...delivery, province_code: row.province_code ?? "" } : null,
    stalls,
    problems: problemsOf(row),
  }
}
