import { model } from "@medusajs/framework/utils"
import { FAIR_MAKERS } from "../../fair/models"

/**
 * The points that a household gives a product of its own by the sheet of a set: a self-assessment, one for each product and set. What
 * it comes to is worked out when it is read (`workflows/rules/self-check.ts`). No buyer ever sees it, nor any route of the shop.
 */
export const SelfCheck = model
  .define("self_check", {
    id: model.id({ prefix: "scheck" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    /** `QD26-06`, `-21` or `-22`. */
    product_set: model.text(),
    /** Points by number of criterion; absent: not answered yet. */
    answers: model.json(),
    /** Numbers of criteria that the law does not ask of this product. */
    not_required: model.json(),
    /** Counts writes: two screens do not write over each other unseen. */
    revision: model.number().default(1),
    by_kind: model.enum([...FAIR_MAKERS]),
    by_id: model.text(),
  })
  .indexes([{ on: ["product_id", "product_set"], unique: true }, { on: ["seller_id"] }])
