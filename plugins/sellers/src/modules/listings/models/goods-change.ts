import { model } from "@medusajs/framework/utils"

export const GOODS_CHANGE_KINDS = [
  "changed",
  "restocked",
  "sold_elsewhere",
  "paused",
  "resumed",
  "published",
  "undone",
] as const

export const CHANGED_BY_KINDS = ["seller_member", "helper", "user", "system"] as const

/**
 * One change of goods that a household has: price or stock typed anew, one piece more or fewer, off sale or on again,
 * a new version let on sale by an officer, or one of these undone. Only ever added to: a trigger refuses to rewrite a row, and one goes only with the workflow that failed.
 * `before` and `after` hold `status` or `variants: { id, title, price_vnd?, stocked? }[]` (đồng; pieces that lie there,
 * those already ordered too), and only what changed.
 */
export const GoodsChange = model
  .define("goods_change", {
    id: model.id({ prefix: "gchange" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    kind: model.enum([...GOODS_CHANGE_KINDS]),
    before: model.json(),
    after: model.json(),
    by_kind: model.enum([...CHANGED_BY_KINDS]),
    /** Id of the seller_member or user; `system` for what the system did. */
    by_id: model.text(),
    /** The phone's name for the tap: what is sent twice counts once. */
    request_id: model.text(),
    /** The change that this one takes back. */
    undoes_id: model.text().unique().nullable(),
  })
  .indexes([{ on: ["seller_id", "request_id"], unique: true }, { on: ["product_id", "created_at"] }])
