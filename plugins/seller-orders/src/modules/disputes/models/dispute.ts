import { model } from "@medusajs/framework/utils"

export const DISPUTE_STATES = ["open", "decided"] as const
export const DISPUTE_OPENERS = ["buyer", "household"] as const
export type DisputeOpener = (typeof DISPUTE_OPENERS)[number]

/** For the buyer, for the household, or a part for each. */
export const DISPUTE_DECISIONS = ["buyer", "household", "split"] as const
export type DisputeDecision = (typeof DISPUTE_DECISIONS)[number]

/** What buyer and household cannot settle about one share; an officer decides. At most one is open for a share. */
export const Dispute = model
  .define("share_dispute", {
    id: model.id({ prefix: "sdisp" }).primaryKey(),
    seller_order_id: model.text(),
    /** The refused return it is about; null where goods did not come. */
    share_return_id: model.text().nullable(),
    opened_by: model.enum([...DISPUTE_OPENERS]),
    /** A code the screens have words for, and what was said beside it. */
    reason: model.text(),
    note: model.text().nullable(),
    /** Of the form that asked: sent twice, it is one question, also where the first was decided meanwhile. */
    request_key: model.text().nullable(),
    state: model.enum([...DISPUTE_STATES]).default("open"),
    opened_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    /** Id of the user. */
    decided_by_id: model.text().nullable(),
    decision: model.enum([...DISPUTE_DECISIONS]).nullable(),
    /** Whole đồng that the share costs less by the decision. */
    credit_vnd: model.bigNumber().nullable(),
    decision_note: model.text().nullable(),
    /** When the money had followed. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_order_id"], unique: true, where: "state = 'open'" },
    { on: ["seller_order_id", "request_key"], unique: true, where: "request_key is not null and deleted_at is null" },
    { on: ["seller_order_id", "opened_at"] },
    { on: ["state", "opened_at"] },
  ])
