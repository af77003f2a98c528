import { model } from "@medusajs/framework/utils"

/**
 * The code a buyer keeps: 26 characters, 128 random bits. Who knows it may read the order, without an account.
 * One for each order, for good.
 */
export const OrderCode = model.define("order_code", {
  id: model.id({ prefix: "ordcode" }).primaryKey(),
  order_id: model.text().unique(),
  code: model.text().unique(),
  /** When its payment was authorised, or promised: from then on it is an order, whatever becomes of the payment. */
  stands_since: model.dateTime().nullable(),
})
