import { model } from "@medusajs/framework/utils"

/** A share for which its household was rung up by message; once for each. */
export const OrderAlarm = model
  .define("order_alarm", {
    id: model.id({ prefix: "ordalarm" }).primaryKey(),
    seller_order_id: model.text().unique(),
    seller_id: model.text(),
    /** UTC. */
    rung_at: model.dateTime(),
  })
  .indexes([{ on: ["seller_id", "rung_at"] }])
