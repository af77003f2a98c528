import { model } from "@medusajs/framework/utils"

/** What a refund follows from. */
export const REFUND_ORIGINS = ["end", "return", "dispute"] as const
export type RefundOrigin = (typeof REFUND_ORIGINS)[number]

/** How the money goes back: the way it came, or from hand to hand where it was paid at the door. */
export const REFUND_METHODS = ["payment", "by_hand"] as const
export type RefundMethod = (typeof REFUND_METHODS)[number]

/** `told`: the household says that it paid. `refunded`: the money moved, or its buyer says that it is there. */
export const REFUND_STATES = ["due", "told", "refunded"] as const
export type RefundState = (typeof REFUND_STATES)[number]

/**
 * Money that one share owes its buyer. Written once for each cause and way, never changed in its amount: whatever
 * settles it later (a payment's refund, a transfer, an officer) moves the state alone.
 */
export const ShareRefund = model
  .define("share_refund", {
    id: model.id({ prefix: "srefd" }).primaryKey(),
    seller_order_id: model.text(),
    origin: model.enum([...REFUND_ORIGINS]),
    /** Id of the share that ended, of the return, of the dispute. */
    origin_id: model.text(),
    method: model.enum([...REFUND_METHODS]),
    /** Whole đồng, above 0. */
    amount: model.bigNumber(),
    state: model.enum([...REFUND_STATES]).default("due"),
    /** Core's payment that it goes back to. */
    payment_id: model.text().nullable(),
    told_at: model.dateTime().nullable(),
    refunded_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["origin", "origin_id", "method"], unique: true },
    { on: ["seller_order_id"] },
    { on: ["state", "created_at"] },
  ])
