import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { backendLocale, type Locale } from "../locale"
import { backendGet } from "./door"
import { dataOr } from "./result"

type Row = { handle: string; name: string; summary: string | null; picture: string | null }

/** A commune's page: what stands in it. */
export type CommunePlace = {
  code: string
  /** With its kind: "Xã Hồng Vân". */
  fullName: string
  provinceName: string
  villages: Row[]
  sellers: Row[]
  productCount: number
}

/** The commune of GET /catalogue/communes/:handle as the backend writes it. */
export type RawCommunePlace = {
  code: string
  full_name: string
  province: { code: string; name: string }
  villages: Row[]
  sellers: Row[]
  product_count: number
}

/** One commune with its villages and stalls; null when there is none, or nothing in it. */
export async function readCommunePage(handle: string, locale: Locale): Promise<CommunePlace | null> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "villages", "cards")
  const path = `/catalogue/communes/${encodeURIComponent(handle)}`
  const answer = dataOr(await backendGet<{ commune: RawCommunePlace }>(path, { locale: backendLocale[locale] }), null)
  if (!answer) return null
  const { code, full_name: fullName, province, villages, sellers, product_count: productCount } = answer.commune
  return { code, fullName, provinceName: province.name, villages, sellers, productCount }
}
