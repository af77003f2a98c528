import { model } from "@medusajs/framework/utils"

/** What a household is rung up for: an order is new, it was not accepted within a day, its buyer wants to give something back. */
export const ALARM_KINDS = ["new", "waits", "return"] as const
export type AlarmKind = (typeof ALARM_KINDS)[number]

/** A share for which its household was rung up by message; once for each kind, and for each return. */
export const OrderAlarm = model
  .define("order_alarm", {
    id: model.id({ prefix: "ordalarm" }).primaryKey(),
    kind: model.enum([...ALARM_KINDS]).default("new"),
    seller_order_id: model.text(),
    /** Of `return`; else empty. */
    share_return_id: model.text().default(""),
    seller_id: model.text(),
    /** UTC. */
    rung_at: model.dateTime(),
  })
  .indexes([{ on: ["seller_order_id", "kind", "share_return_id"], unique: true }, { on: ["seller_id", "rung_at"] }])
