import { model } from "@medusajs/framework/utils"
import { SELLER_STATUSES } from "./seller"

export const ACTOR_KINDS = ["seller_member", "helper", "user", "system"] as const

/**
 * A stall went from one state to another: who, when (`created_at`, UTC), why. Append-only, by a trigger; a change that
 * was undone has a second row that says so.
 */
export const SellerStateChange = model
  .define("seller_state_change", {
    id: model.id({ prefix: "selstch" }).primaryKey(),
    seller_id: model.text(),
    from_status: model.enum([...SELLER_STATUSES]),
    to_status: model.enum([...SELLER_STATUSES]),
    reason: model.text().nullable(),
    actor_kind: model.enum([...ACTOR_KINDS]),
    /** Null for the system. */
    actor_id: model.text().nullable(),
  })
  .indexes([{ on: ["seller_id", "created_at"] }])
