import { model } from "@medusajs/framework/utils"

/** 65 and 24 labels on a sheet of A4, and a roll of 50 mm. */
export const LABEL_FORMATS = ["a4_65", "a4_24", "roll_50"] as const
export type LabelFormat = (typeof LABEL_FORMATS)[number]

export const LABEL_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const

/** Labels that somebody had drawn in the background: which, how far it is, and where the PDF lies. Moments UTC. */
export const LabelSheet = model
  .define("label_sheet", {
    id: model.id({ prefix: "label" }).primaryKey(),
    by_kind: model.enum(["user", "seller_member", "helper"]),
    by_id: model.text(),
    /** The stall whose desk it was asked for at. */
    seller_id: model.text(),
    format: model.enum([...LABEL_FORMATS]),
    /** What is drawn: `{ lots: [{ lot_id, from, count }] }`, see the workflow that reads it. */
    wish: model.json(),
    state: model.enum([...LABEL_STATES]).default("waiting"),
    total: model.number(),
    done_count: model.number().default(0),
    pages: model.number().nullable(),
    bytes: model.number().nullable(),
    /** Id in the File Module, private; null before, and after it was swept. */
    file_id: model.text().nullable(),
    /** Why it failed: a code. */
    problem: model.text().nullable(),
    worker: model.text().nullable(),
    beat_at: model.dateTime().nullable(),
    tries: model.number().default(0),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["by_kind", "by_id", "created_at"] }, { on: ["state"] }, { on: ["seller_id"] }])
  .checks([{ name: "label_sheet_counts", expression: "done_count between 0 and total" }])
