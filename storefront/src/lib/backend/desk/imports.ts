import type { Facts, Result } from "../result"
import { type DeskKey, deskFile, deskGet, deskPost, deskSend } from "./door"

export type ImportState = "checking" | "ready" | "running" | "stopped" | "done" | "failed"

/** A spreadsheet of goods that was sent. Counts are rows. */
export type ListingImport = {
  id: string
  state: ImportState
  sheetName: string
  columns: { heading: string; field: string | null }[]
  problem: { code: string; facts: Facts } | null
  counts: { new: number; changed: number; unchanged: number; bad: number; done: number; failed: number }
  /** ISO 8601, UTC. */
  createdAt: string
}

type RawImport = Omit<ListingImport, "sheetName" | "problem" | "createdAt"> & {
  sheet_name: string
  problem: ({ code: string } & Facts) | null
  created_at: string
}

export type RowError = { code: string; field: string | null; details?: Facts }

/** What a row would do, or did. */
export type ImportRow = {
  n: number
  name: string | null
  verdict: "new" | "changed" | "unchanged" | "bad"
  outcome: "waiting" | "done" | "failed"
  errors: RowError[]
  answers: Record<string, unknown> | null
  files: { name: string }[] | null
  cells: string[]
}

function toImport({ sheet_name: sheetName, created_at: createdAt, problem, ...raw }: RawImport): ListingImport {
  const { code, ...facts } = problem ?? { code: "" }
  return { ...raw, sheetName, createdAt, problem: problem && { code, facts } }
}

const pathOf = (id: string): string => `/seller/listing-imports/${encodeURIComponent(id)}`

/** A craft of the stall. */
export type ImportCraft = { handle: string; name: string }

/** The stall's newest ten, and its crafts. Needs the capability list_products. */
export async function readImports(key: DeskKey): Promise<Result<{ imports: ListingImport[]; crafts: ImportCraft[] }>> {
  type Answer = { listing_imports: RawImport[]; crafts: ImportCraft[] }
  const answer = await deskGet<Answer>(key, "/seller/listing-imports")
  if (!answer.ok) return answer
  return { ok: true, data: { imports: answer.data.listing_imports.map(toImport), crafts: answer.data.crafts } }
}

/** One of them. Error: import_not_found. */
export async function readImport(key: DeskKey, id: string): Promise<Result<ListingImport>> {
  const answer = await deskGet<{ listing_import: RawImport }>(key, pathOf(id))
  return answer.ok ? { ok: true, data: toImport(answer.data.listing_import) } : answer
}

export type RowsWish = { onlyBad: boolean; limit: number; offset: number }

/** Its rows in their order. */
export async function readImportRows(key: DeskKey, id: string, wish: RowsWish): Promise<Result<ImportRow[]>> {
  const query = new URLSearchParams({ limit: String(wish.limit), offset: String(wish.offset) })
  if (wish.onlyBad) query.set("only", "bad")
  const answer = await deskGet<{ rows: ImportRow[] }>(key, `${pathOf(id)}/rows?${query}`)
  return answer.ok ? { ok: true, data: answer.data.rows } : answer
}

/** The largest sheet, the largest ZIP, and the form around them, in bytes. */
export const largestImport = (10 + 500 + 1) * 1024 * 1024
/** Half a gigabyte between two servers of ours. */
const uploadTimeoutMs = 5 * 60_000

/** Hands a browser's form (`sheet`, `zip`, `craft`) on. */
export async function sendImport(
  key: DeskKey,
  form: { body: Blob; contentType: string },
): Promise<Result<ListingImport>> {
  const answer = await deskSend<{ listing_import: RawImport }>(key, {
    method: "POST",
    path: "/seller/listing-imports",
    body: form.body,
    headers: { "content-type": form.contentType },
    timeoutMs: uploadTimeoutMs,
  })
  return answer.ok ? { ok: true, data: toImport(answer.data.listing_import) } : answer
}

/** Starts what was looked at, lets a stopped one go on, or stops it. */
export function moveImport(key: DeskKey, id: string, deed: "start" | "stop"): Promise<Result<unknown>> {
  return deskPost(key, `${pathOf(id)}/${deed}`, {})
}

/** The file to fill in. */
export function readTemplate(key: DeskKey, craft: string, format: "xlsx" | "csv"): Promise<Result<Response>> {
  return deskFile(key, `/seller/listing-imports/template?${new URLSearchParams({ craft, format })}`)
}
