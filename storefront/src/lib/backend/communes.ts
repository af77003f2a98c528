import { backendGet } from "./door"
import type { Result } from "./result"

/** A commune of today. `formerName` is the old unit the search words named, when they named one. */
export type Commune = { code: string; name: string; provinceName: string; formerName: string | null }

type RawCommune = {
  code: string
  full_name: string
  province: { code: string; name: string }
  matched: { former_name: string } | null
}

/** Communes that fit what somebody typed: old or new names, with or without marks, in any order. Best first. */
export async function findCommunes(typed: string, limit = 8): Promise<Result<Commune[]>> {
  const answer = await backendGet<{ communes: RawCommune[] }>("/store/communes", { q: typed, limit })
  if (!answer.ok) return answer
  const communes = answer.data.communes.map((raw) => ({
    code: raw.code,
    name: raw.full_name,
    provinceName: raw.province.name,
    formerName: raw.matched?.former_name ?? null,
  }))
  return { ok: true, data: communes }
}
