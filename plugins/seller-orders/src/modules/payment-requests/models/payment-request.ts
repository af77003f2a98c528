import { model } from "@medusajs/framework/utils"

export const PAYMENT_REQUEST_KINDS = ["full", "deposit", "rest", "delivery_fee"] as const
export type PaymentRequestKind = (typeof PAYMENT_REQUEST_KINDS)[number]

/**
 * `proposed → expected → claimed → captured → refunded`; a proposal may be `refused`, and one that is not yet captured
 * `cancelled`. `claimed`: the payer says that it was paid.
 */
export const PAYMENT_REQUEST_STATES = [
  "proposed",
  "expected",
  "claimed",
  "captured",
  "refunded",
  "refused",
  "cancelled",
] as const
export type PaymentRequestState = (typeof PAYMENT_REQUEST_STATES)[number]

/** One sum that a share asks of its buyer, beside or instead of what the order itself reckons. */
export const PaymentRequest = model
  .define("payment_request", {
    id: model.id({ prefix: "payreq" }).primaryKey(),
    seller_order_id: model.text(),
    kind: model.enum([...PAYMENT_REQUEST_KINDS]),
    /** Whole đồng, tax included. */
    amount_vnd: model.number(),
    /** What people name it by: the share's reference and a number, `1024-2-1`. */
    code: model.text().unique(),
    state: model.enum([...PAYMENT_REQUEST_STATES]),
    state_at: model.dateTime(),
    /** Whom the money comes through: the courier, the marketplace, or nobody between buyer and maker. */
    collected_by: model.enum(["courier", "market", "maker"]).default("courier"),
    /** What the asking side says beside it. */
    note: model.text().nullable(),
    /** Of the form that asked: sent twice, it is one request. */
    request_key: model.text().nullable(),
    asked_by_kind: model.text(),
    asked_by_id: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_order_id"] },
    { on: ["seller_order_id", "request_key"], unique: true, where: "request_key is not null and deleted_at is null" },
    // Of each kind one that stands; what was refused or withdrawn stays to be read.
    {
      on: ["seller_order_id", "kind"],
      unique: true,
      where: "state not in ('refused', 'cancelled') and deleted_at is null",
    },
  ])
