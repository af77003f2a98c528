import { model } from "@medusajs/framework/utils"

export const FAIR_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const
export type FairState = (typeof FAIR_STATES)[number]

export const FAIR_MAKERS = ["user", "seller_member", "helper"] as const
export type FairMaker = (typeof FAIR_MAKERS)[number]

/**
 * A catalogue for a fair that somebody had made: what went in, how far it is, and where the PDF lies. `waiting` → `running` → `done`;
 * `cancelled` by its maker, `failed` where it cannot be made. Of one person one is made at a time. Nothing in it is public but through
 * who hands it out.
 */
export const FairCatalogue = model
  .define("fair_catalogue", {
    id: model.id({ prefix: "fair" }).primaryKey(),
    /** Who has it made; nobody else can take it. */
    by_kind: model.enum([...FAIR_MAKERS]),
    by_id: model.text(),
    /** Whose goods: of one stall, of one commune, or all. */
    seller_id: model.text().nullable(),
    commune_code: model.text().nullable(),
    /** Name of the fair, for the cover; null: the catalogue's own words. */
    title: model.text().nullable(),
    language: model.enum(["vi", "en"]),
    with_prices: model.boolean(),
    group_by: model.enum(["village", "craft"]),
    /** What goes in, see `FairWish`. */
    wish: model.json(),
    state: model.enum([...FAIR_STATES]).default("waiting"),
    /** Goods that fitted when it was asked for, and how many of them are prepared. */
    total: model.number(),
    done_count: model.number().default(0),
    /** Of the finished one: goods printed, pages, bytes. */
    printed: model.number().nullable(),
    pages: model.number().nullable(),
    bytes: model.number().nullable(),
    /** Id in the File Module, private; null before, and after it was swept. */
    file_id: model.text().nullable(),
    /** Why it failed: a code. */
    problem: model.text().nullable(),
    /** Name of the process at work and when it last said so, UTC: where that is long ago, another takes over. */
    worker: model.text().nullable(),
    beat_at: model.dateTime().nullable(),
    tries: model.number().default(0),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["by_kind", "by_id"],
      unique: true,
      where: "state in ('waiting', 'running')",
      name: "IDX_fair_catalogue_one_at_work",
    },
    { on: ["by_kind", "by_id", "created_at"] },
    { on: ["state"] },
  ])
  .checks([
    { name: "fair_catalogue_counts", expression: "done_count between 0 and total" },
    {
      name: "fair_catalogue_done",
      expression: "state <> 'done' or (printed is not null and pages is not null and finished_at is not null)",
    },
  ])
