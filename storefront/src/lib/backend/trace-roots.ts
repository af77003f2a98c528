import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { backendGet } from "./door"
import { dataOr } from "./result"

/** A day of Vietnam whose root was signed. Hashes and ids are hex, signature and key base64. */
export type SignedDay = {
  day: string
  /** Batches under the root. */
  size: number
  root: string
  key_id: string
  signature: string
  public_key: string
}

export type SigningKey = { key_id: string; public_key: string; first_day: string }

/** As it is published, field by field as it was signed. */
export type TraceRoots = { roots: SignedDay[]; keys: SigningKey[]; count: number }

/** So many days are shown and handed out at once: a year. */
const DAYS = 366

/** The newest signed days, and every key; null while the backend does not answer. A new day is here within minutes. */
export async function readTraceRoots(): Promise<TraceRoots | null> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all")
  const answer = dataOr(await backendGet<TraceRoots>("/store/trace-roots", { limit: String(DAYS) }), null)
  return answer && { roots: answer.roots, keys: answer.keys, count: answer.count }
}
