import { model } from "@medusajs/framework/utils"

/**
 * What was found when a lot's chain was last verified. A lot that no longer is what was signed keeps the signed state here, so that the
 * fault stays known when the next day is signed. Moments UTC.
 */
export const ChainCheck = model
  .define("chain_check", {
    id: model.id({ prefix: "check" }).primaryKey(),
    lot_id: model.text().unique(),
    checked_at: model.dateTime(),
    /** Events that were looked at. */
    positions: model.number().default(0),
    /** A list of `Fault` (`workflows/rules/chain.ts`); empty where all holds. */
    faults: model.json(),
    /** Since when something does not hold. */
    broken_at: model.dateTime().nullable(),
    /** The signed state that the events no longer lead to. */
    anchor_day: model.text().nullable(),
    anchor_position: model.number().nullable(),
    anchor_hash: model.text().nullable(),
    /** An officer has looked at these faults; others make it new again. */
    seen_at: model.dateTime().nullable(),
    seen_by_id: model.text().nullable(),
    seen_note: model.text().nullable(),
  })
  .indexes([{ on: ["checked_at"] }, { on: ["broken_at"], where: "broken_at is not null" }])
