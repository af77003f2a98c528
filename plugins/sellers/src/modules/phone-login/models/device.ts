import { model } from "@medusajs/framework/utils"
import { HANDOVER_MAKERS } from "./handover-code"

/**
 * A phone or browser that stays signed in as a person: six months, renewed by use, until it is forgotten.
 * It holds a token of 256 random bits; here is only its hash.
 */
export const Device = model
  .define("device", {
    id: model.id({ prefix: "device" }).primaryKey(),
    /** Id of the `seller_member`. */
    member_id: model.text(),
    token_hash: model.text().unique(),
    /** What the person or the browser calls it. */
    name: model.text().nullable(),
    last_seen_at: model.dateTime(),
    expires_at: model.dateTime(),
    /**
     * It came in by a code that a helper or an officer of a commune handed over: a day long it is for this one stall.
     * From a helper it reads, and ends help; from an officer it does what the owner may. Null: the person's own.
     */
    handed_for: model.text().nullable(),
    handed_by_kind: model.enum([...HANDOVER_MAKERS]).nullable(),
    handed_by_id: model.text().nullable(),
    forgotten_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["member_id"] }, { on: ["handed_by_id"], where: "handed_by_id is not null" }])
