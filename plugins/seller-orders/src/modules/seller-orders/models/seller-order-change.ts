import { model } from "@medusajs/framework/utils"
import { SellerOrder } from "./seller-order"

export const CHANGED_BY_KINDS = ["seller_member", "helper", "user", "buyer", "system"] as const

/** A move of a share, never changed afterwards. A move is made once: a tap repeated by a
 * bad network finds it here; one that was undone is taken off, and can be made again. */
export const SellerOrderChange = model
  .define("seller_order_change", {
    id: model.id({ prefix: "sochg" }).primaryKey(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "changes" }),
    action: model.text(),
    from_state: model.text(),
    to_state: model.text(),
    by_kind: model.enum([...CHANGED_BY_KINDS]),
    by_id: model.text().nullable(),
  })
  .indexes([{ on: ["seller_order_id", "action"], unique: true }])
