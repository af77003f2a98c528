import { model } from "@medusajs/framework/utils"

/**
 * How a stall sends, where it does not do as the market does; one for each seller at most. A change holds for what is
 * reckoned from now on: what a buyer was shown is kept with the cart's payment, and then with the order.
 */
export const SellerDelivery = model.define("seller_delivery", {
  id: model.id({ prefix: "seldel" }).primaryKey(),
  seller_id: model.text().unique(),
  /** Fees by distance in the shape of `zones` of `data/delivery-fees.json`; null: the market's. */
  zones: model.json().nullable(),
  /** Đồng of goods from which on nothing is paid for sending. */
  free_from_vnd: model.number().nullable(),
  /** Whether buyers may come to the stall for their goods. */
  pick_up: model.boolean().default(false),
  /** Where and when, in the stall's words. */
  pick_up_place: model.text().nullable(),
  pick_up_hours: model.text().nullable(),
  /** Grows with each change; who saves over an older one is told. */
  revision: model.number().default(1),
})
