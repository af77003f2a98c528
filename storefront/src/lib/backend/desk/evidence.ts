import type { Result } from "../result"
import { type DeskKey, deskFile, deskGet } from "./door"

type Words = { vi: string; en: string }

/** A line of what an assessment asks for. */
export type EvidenceItem = {
  key: string
  stars: number | null
  name: Words
  state: "there" | "missing" | "declare"
  state_name: Words
}

/** What the market holds about a product for an assessment. Money in đồng. */
export type Evidence = {
  product: { id: string; title: string; pictures: number }
  addresses: string[]
  items: EvidenceItem[]
  sold: { pieces: number }
  soldElsewhere: number
}

const query = (locale: string) => new URLSearchParams({ locale: locale === "en" ? "en-US" : "vi-VN" })
const pathOf = (id: string) => `/seller/evidence-packs/${encodeURIComponent(id)}`

/** Needs the capability send_certificates. Error: product_not_found. */
export async function readEvidence(key: DeskKey, id: string, locale: string): Promise<Result<Evidence>> {
  type Raw = Omit<Evidence, "soldElsewhere"> & { sold_elsewhere: number }
  const answer = await deskGet<Raw>(key, `${pathOf(id)}?${query(locale)}`)
  if (!answer.ok) return answer
  const { sold_elsewhere: soldElsewhere, ...rest } = answer.data
  return { ok: true, data: { ...rest, soldElsewhere } }
}

/** The pack as a ZIP. */
export function readEvidencePack(key: DeskKey, id: string, locale: string): Promise<Result<Response>> {
  return deskFile(key, `${pathOf(id)}/file?${query(locale)}`)
}
