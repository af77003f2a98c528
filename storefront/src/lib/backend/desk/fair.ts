import type { Result } from "../result"
import { type DeskKey, deskFile, deskGet, deskPost } from "./door"

/** A printed catalogue that somebody of the stall had made. Moments ISO 8601, UTC. */
export type FairCatalogue = {
  id: string
  state: "waiting" | "running" | "done" | "failed" | "cancelled"
  title: string | null
  total: number
  done: number
  printed: number | null
  pages: number | null
  hasFile: boolean
  problem: string | null
  createdAt: string
  keptUntil: string | null
}

type Raw = Omit<FairCatalogue, "hasFile" | "createdAt" | "keptUntil"> & {
  has_file: boolean
  created_at: string
  kept_until: string | null
}

const path = "/seller/fair-catalogues"
const pathOf = (id: string) => `${path}/${encodeURIComponent(id)}`

function toFair({ id, state, title, total, done, printed, pages, problem, ...raw }: Raw): FairCatalogue {
  const facts = { id, state, title, total, done, printed, pages, problem }
  return { ...facts, hasFile: raw.has_file, createdAt: raw.created_at, keptUntil: raw.kept_until }
}

/** The newest ten of the person at the desk. Needs the capability list_products. */
export async function readFairs(key: DeskKey): Promise<Result<FairCatalogue[]>> {
  const answer = await deskGet<{ fair_catalogues: Raw[] }>(key, path)
  return answer.ok ? { ok: true, data: answer.data.fair_catalogues.map(toFair) } : answer
}

export type FairWish = { title: string; language: string; with_prices: boolean; certified_only: boolean }

/** Has one made in the background. Errors: fair_empty, fair_too_many, fair_too_many_today, fair_running, text_too_long. */
export function askFair(key: DeskKey, wish: FairWish): Promise<Result<unknown>> {
  return deskPost(key, path, { ...wish, group_by: "craft" })
}

/** Stops one. Errors: fair_not_found, fair_over. */
export function cancelFair(key: DeskKey, id: string): Promise<Result<unknown>> {
  return deskPost(key, `${pathOf(id)}/cancel`, {})
}

/** The PDF. Errors: fair_not_found, fair_without_file. */
export function readFairFile(key: DeskKey, id: string): Promise<Result<Response>> {
  return deskFile(key, `${pathOf(id)}/file`)
}
