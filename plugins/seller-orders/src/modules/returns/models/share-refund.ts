import { model } from "@medusajs/framework/utils"

/**
 * What a refund follows from; `late`: money that came when the share already cost less; `way_back`: what the buyer paid for sending
 * goods back, which was never paid for the order.
 */
export const REFUND_ORIGINS = ["end", "return", "dispute", "late", "way_back"] as const
export type RefundOrigin = (typeof REFUND_ORIGINS)[number]

/** How the money goes back: the way it came, or from hand to hand where it was paid at the door. */
export const REFUND_METHODS = ["payment", "by_hand"] as const
export type RefundMethod = (typeof REFUND_METHODS)[number]

/** `told`: the household says that it paid. `refunded`: the money moved, or its buyer says that it is there. */
export const REFUND_STATES = ["due", "told", "refunded"] as const
export type RefundState = (typeof REFUND_STATES)[number]

/**
 * Money that one share owes its buyer. Written once for each cause, way and payment, never changed in its amount: whatever
 * settles it later (a payment's refund, a transfer, an officer) moves the state alone. Only what a buyer says that the way back had
 * cost an officer may settle to less, to nothing too.
 */
export const ShareRefund = model
  .define("share_refund", {
    id: model.id({ prefix: "srefd" }).primaryKey(),
    seller_order_id: model.text(),
    origin: model.enum([...REFUND_ORIGINS]),
    /** Id of the share that ended, of the return, of the dispute, of the capture. */
    origin_id: model.text(),
    method: model.enum([...REFUND_METHODS]),
    /** Whole đồng, above 0 while it is due. */
    amount: model.bigNumber(),
    /** How many đồng of it are a delivery fee that was agreed beside the order. */
    fee_amount: model.number().default(0),
    state: model.enum([...REFUND_STATES]).default("due"),
    /** Core's payment that it goes back to; empty from hand to hand, and where no payment holds it any more. */
    payment_id: model.text().default(""),
    told_at: model.dateTime().nullable(),
    refunded_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_share_refund_once",
      on: ["seller_order_id", "origin", "origin_id", "method", "payment_id"],
      unique: true,
    },
    { on: ["state", "created_at"] },
  ])
