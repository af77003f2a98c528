import { model } from "@medusajs/framework/utils"

/**
 * - `open`: the household records what it does
 * - `closed`: done; corrections alone are still taken
 * - `recalled`: whoever has a piece of it is warned
 */
export const LOT_STATES = ["open", "closed", "recalled"] as const
export type LotState = (typeof LOT_STATES)[number]

/** Who recorded, recalled or revoked: a stall's own person, a helper under a grant, staff. */
export const TRACE_ACTORS = ["seller_member", "helper", "user"] as const
export type TraceActor = (typeof TRACE_ACTORS)[number]

/**
 * A batch that a household made of one product ("mẻ" on its screens, "lô" on labels). Its history stands in `trace_event`;
 * `event_count` and `chain_hash` are the chain's newest place, and the row's lock is what puts two devices in turn.
 * Days are `YYYY-MM-DD` of Asia/Ho_Chi_Minh, moments UTC.
 */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    /** Made on the device, so that a form that is sent twice opens one lot. */
    client_key: model.text().unique(),
    /** 1 to 20 characters of the GS1 set; what stands on the label behind "lô". */
    lot_no: model.text(),
    /** The product's real GTIN, 14 digits; null for most households. */
    gtin: model.text().nullable(),
    /** Key of the craft's template. */
    template: model.text(),
    /** How much is made, in `unit`, at most three digits behind the point. */
    quantity: model.float(),
    /** UN/CEFACT Recommendation 20: H87 piece, KGM kilogram, GRM gram. */
    unit: model.enum(["H87", "KGM", "GRM"]),
    made_from: model.text(),
    made_to: model.text().nullable(),
    /** For food. */
    best_before: model.text().nullable(),
    /** What the prefix `cholang` stands for in this lot's events: it goes into every hash and never changes. */
    vocabulary: model.text(),
    state: model.enum([...LOT_STATES]).default("open"),
    closed_at: model.dateTime().nullable(),
    recalled_at: model.dateTime().nullable(),
    /** Why; everybody who scans reads it. */
    recall_reason: model.text().nullable(),
    recalled_by_kind: model.enum([...TRACE_ACTORS]).nullable(),
    recalled_by_id: model.text().nullable(),
    /** How many events there are, and the newest one's chain hash; the start of the chain before the first. */
    event_count: model.number().default(0),
    chain_hash: model.text(),
  })
  .indexes([
    { on: ["seller_id", "lot_no"], unique: true },
    { on: ["gtin", "lot_no"], unique: true, where: "gtin is not null" },
    { on: ["seller_id", "created_at"] },
    { on: ["product_id", "created_at"] },
    { on: ["state"], where: "state = 'recalled'" },
  ])
  .checks([
    { name: "lot_quantity", expression: "quantity > 0" },
    {
      name: "lot_recalled",
      expression: "state <> 'recalled' or (recalled_at is not null and recall_reason is not null)",
    },
  ])
