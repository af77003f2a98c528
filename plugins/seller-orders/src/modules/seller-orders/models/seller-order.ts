import { model } from "@medusajs/framework/utils"
import { SellerOrderChange } from "./seller-order-change"
import { SellerOrderItem } from "./seller-order-item"

/** The way of a share. `ready_to_collect` stands for `shipped` where the buyer comes to the stall. */
export const SELLER_ORDER_STATES = [
  "placed",
  "confirmed",
  "packed",
  "shipped",
  "ready_to_collect",
  "delivered",
  "completed",
  "declined",
  "cancelled",
  "returned",
] as const
export type SellerOrderState = (typeof SELLER_ORDER_STATES)[number]

/**
 * One seller's share of a buyer's order: it points at the order's own lines and shipping method, and holds what the
 * order does not know: how far the household is, and the rates of the day it was placed. Money is the order's,
 * nothing is copied. Times in UTC.
 */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "sord" }).primaryKey(),
    order_id: model.text(),
    seller_id: model.text(),
    /** Place among the shares of its order, from 1. */
    position: model.number(),
    /** What people say on the telephone: the order's number and the position, `1024-2`. */
    reference: model.text().unique(),
    state: model.enum([...SELLER_ORDER_STATES]).default("placed"),
    /** Since when it is in this state. */
    state_at: model.dateTime(),
    placed_at: model.dateTime(),
    /** When the household was told that it is there, and that it has waited for a day. */
    announced_at: model.dateTime().nullable(),
    reminded_at: model.dateTime().nullable(),
    /** The order's shipping method for this seller; null where nothing is sent. */
    shipping_method_id: model.text().nullable(),
    /** Made when the goods are packed. */
    fulfillment_id: model.text().nullable(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    /** Why it was declined or cancelled: a code the screens have words for, and what was said beside it. */
    end_reason: model.text().nullable(),
    end_note: model.text().nullable(),
    /** Set with what the shelf gains of what came back, after all else, so that it is counted once. */
    counted_at: model.dateTime().nullable(),
    /** Rates of the moment the order was placed, in hundredths of a percent of the goods' price. */
    commission_bps: model.number(),
    value_added_tax_bps: model.number(),
    income_tax_bps: model.number(),
    items: model.hasMany(() => SellerOrderItem, { mappedBy: "seller_order" }),
    changes: model.hasMany(() => SellerOrderChange, { mappedBy: "seller_order" }),
  })
  .cascades({ delete: ["items", "changes"] })
  .indexes([
    { on: ["order_id", "seller_id"], unique: true },
    { on: ["seller_id", "state", "placed_at"] },
    { on: ["seller_id", "placed_at"] },
    { on: ["placed_at"], where: "announced_at is null" },
    // What is late, and what becomes complete by itself.
    { on: ["state", "state_at"] },
  ])
