import { model } from "@medusajs/framework/utils"

export const IMPORT_STATES = ["checking", "ready", "running", "stopped", "done", "failed"] as const

/**
 * A spreadsheet of goods that somebody sent for a stall. `checking` → `ready` (what each row would do is told) → `running` ⇄
 * `stopped` → `done`; `failed` when the file as a whole cannot be used. Of a stall one is checked or runs at a time, and a newer
 * file takes the place of one that waits for a tap.
 */
export const ListingImport = model
  .define("listing_import", {
    id: model.id({ prefix: "limp" }).primaryKey(),
    seller_id: model.text(),
    /** Handle of the craft that all its goods come from. */
    craft: model.text(),
    sheet_name: model.text(),
    zip_name: model.text().nullable(),
    /** Ids in the File Module, private; null once they are not needed any more. */
    sheet_file_id: model.text().nullable(),
    zip_file_id: model.text().nullable(),
    state: model.enum([...IMPORT_STATES]).default("checking"),
    /** The headings in their order, `field` null where we know none of that name. */
    columns: model.json().nullable(),
    /** `{ code, … }`: why the file cannot be used, or why it was stopped without a tap. */
    problem: model.json().nullable(),
    /** Rows by verdict, and of the first two those that are through: `done_count` made, `failed_count` refused while it ran. */
    new_count: model.number().default(0),
    changed_count: model.number().default(0),
    unchanged_count: model.number().default(0),
    bad_count: model.number().default(0),
    done_count: model.number().default(0),
    failed_count: model.number().default(0),
    /** Who sent it, and from its start on who let it run: a member, or a helper under a grant. */
    by_kind: model.enum(["seller_member", "helper"]),
    by_id: model.text(),
    grant_id: model.text().nullable(),
    /** Name of the process at work and when it last said so, UTC: where that is long ago, another takes over. */
    worker: model.text().nullable(),
    beat_at: model.dateTime().nullable(),
    /** How often work was begun; a file that ends a process each time must not do so for ever. */
    tries: model.number().default(0),
    started_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["seller_id"],
      unique: true,
      where: "state in ('checking', 'running')",
      name: "IDX_listing_import_one_at_work",
    },
    { on: ["seller_id", "created_at"] },
    { on: ["state"] },
  ])
