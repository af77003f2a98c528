import { model } from "@medusajs/framework/utils"

export const DECISION_KINDS = ["recognition", "withdrawal"] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

export const DECISION_LEVELS = ["district", "province", "ministry"] as const

/** Who typed a paper: somebody of the stall, a helper under a grant, an officer, or the demo's data. */
export const TYPIST_KINDS = ["seller_member", "helper", "user", "seed"] as const
export type TypistKind = (typeof TYPIST_KINDS)[number]

/**
 * An authority's act: it recognises products with stars, or takes certificates back. Entered once, many certificates
 * hang on it; what it says is never changed, a wrong one is left behind for a right one. Days are `YYYY-MM-DD` of
 * Asia/Ho_Chi_Minh.
 */
export const Decision = model
  .define("decision", {
    id: model.id({ prefix: "decis" }).primaryKey(),
    kind: model.enum([...DECISION_KINDS]),
    /** As on the paper: `3981/QĐ-UBND`. */
    number: model.text(),
    decided_on: model.text(),
    level: model.enum([...DECISION_LEVELS]),
    /** Name of the body as on the paper, also of one that is gone. */
    body: model.text(),
    /** Number and body without marks and signs: the same decision typed twice is one. */
    folded: model.text(),
    /** The number alone: a product is named once by it, however the body is spelt. */
    folded_number: model.text(),
    /** Id of a kept scan; null while nobody sent one. */
    scan_id: model.text().nullable(),
    entered_by_kind: model.enum([...TYPIST_KINDS]),
    entered_by_id: model.text().nullable(),
    /** Ids of the officers who wrote its words as they stand, or any of them: none of them verifies alone what hangs on it. */
    written_by: model.array().default([]),
    /** Of demo data; its number begins with `DEMO-`. */
    is_demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["folded", "decided_on", "level", "kind"], unique: true },
    { on: ["kind", "decided_on"] },
    { on: ["updated_at"] },
  ])
  .checks([
    { name: "decision_day", expression: "decided_on ~ '^\\d{4}-\\d{2}-\\d{2}$'" },
    { name: "decision_demo", expression: "is_demo = (number ilike 'demo-%')" },
  ])
