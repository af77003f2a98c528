import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An import as its desk shows it. Counts are rows. Times ISO 8601, UTC. */
export interface ListingImportView {
  id: string
  state: "checking" | "ready" | "running" | "stopped" | "done" | "failed"
  craft: string
  sheet_name: string
  zip_name: string | null
  /** The headings of the file; `field` null: we know none of that name. */
  columns: { heading: string; field: string | null }[]
  /** Why the file cannot be used, or why it was stopped without a tap: `{ code, … }`. */
  problem: { code: string; [detail: string]: unknown } | null
  counts: { new: number; changed: number; unchanged: number; bad: number; done: number; failed: number }
  created_at: string
  finished_at: string | null
}

/** A row as its desk shows it. */
export interface ListingImportRowView {
  n: number
  name: string | null
  verdict: "new" | "changed" | "unchanged" | "bad"
  outcome: "waiting" | "done" | "failed"
  errors: { code: string; field: string | null; details?: Record<string, string | number> }[]
  client_key: string | null
  /** What the draft would say; null for a bad row. */
  answers: Record<string, unknown> | null
  /** Names of photos in the ZIP. */
  files: { name: string; sha256: string }[] | null
  cells: string[]
}

const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const IMPORTS = `
select id, state, craft, sheet_name, zip_name, coalesce(columns, '[]') as columns, problem,
       json_build_object('new', new_count, 'changed', changed_count, 'unchanged', unchanged_count, 'bad', bad_count,
                         'done', done_count, 'failed', failed_count) as counts,
       ${ISO("created_at")} as created_at, ${ISO("finished_at")} as finished_at
  from listing_import
 where seller_id = :seller_id and deleted_at is null and (:id::text is null or id = :id)
 order by created_at desc, id desc limit 10`

/** The newest ten imports of a stall, or the one of this id. */
export async function readListingImports(
  container: MedusaContainer,
  of: { seller_id: string; id: string | null },
): Promise<ListingImportView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ListingImportView[] }>(IMPORTS, { ...of })
  return rows
}

/** The crafts that a stall's goods come from, in its own order. */
export async function readCraftsOfStall(
  container: MedusaContainer,
  seller_id: string,
): Promise<{ handle: string; name: string }[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sellers } = await query.graph({ entity: "seller", fields: ["craft_ids"], filters: { id: seller_id } })
  const ids: string[] = sellers[0]?.craft_ids ?? []
  const { data: crafts } = await query.graph({
    entity: "craft",
    fields: ["id", "handle", "name"],
    filters: { id: ids },
  })
  const byId = new Map(crafts.map(({ id, handle, name }) => [id, { handle: String(handle), name: String(name) }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Rows that are of no use as they are: bad ones, and those refused while it ran. */
const BAD = "(row.verdict = 'bad' or row.outcome = 'failed')"

const ROWS = `
select row.n, row.name, row.verdict, row.outcome, coalesce(row.errors, '[]') as errors, row.client_key, row.answers,
       row.files, row.cells
  from listing_import_row row
  join listing_import import on import.id = row.import_id and import.seller_id = :seller_id and import.deleted_at is null
 where row.import_id = :id and row.deleted_at is null and (not :only_bad or ${BAD})
 order by row.n limit :limit offset :offset`

/** Rows of an import of this stall in their order; `only_bad`: those that come to nothing. */
export async function readListingImportRows(
  container: MedusaContainer,
  of: { seller_id: string; id: string; only_bad: boolean; limit: number; offset: number },
): Promise<ListingImportRowView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ListingImportRowView[] }>(ROWS, { ...of })
  return rows
}
