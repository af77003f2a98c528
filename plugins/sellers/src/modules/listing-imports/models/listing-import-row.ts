import { model } from "@medusajs/framework/utils"

export const ROW_VERDICTS = ["new", "changed", "unchanged", "bad"] as const
export const ROW_OUTCOMES = ["waiting", "done", "failed"] as const

/** One row of a spreadsheet: what it says, what it would do, and what became of it. */
export const ListingImportRow = model
  .define("listing_import_row", {
    id: model.id({ prefix: "lirow" }).primaryKey(),
    import_id: model.text(),
    /** As the spreadsheet program counts, from 1. */
    n: model.number(),
    /** The draft that it writes; null where the row does not say which goods it is about. */
    client_key: model.text().nullable(),
    name: model.text().nullable(),
    /** The texts of the cells in their order, "" in columns we do not know; 16 kB at most. */
    cells: model.json(),
    /** The draft's answers as they would be; `pictures` holds what is kept already. */
    answers: model.json().nullable(),
    /** Photos from the ZIP, in their order: `{ name, sha256 }`; null: the draft's own stay. */
    files: model.json().nullable(),
    /** Of the draft that was seen, 0 where there was none. */
    revision: model.number().default(0),
    verdict: model.enum([...ROW_VERDICTS]),
    /** `{ code, field, details }` of everything that is wrong. */
    errors: model.json().nullable(),
    outcome: model.enum([...ROW_OUTCOMES]).default("waiting"),
    product_id: model.text().nullable(),
  })
  .indexes([{ on: ["import_id", "n"], unique: true }, { on: ["import_id", "verdict", "outcome"] }])
