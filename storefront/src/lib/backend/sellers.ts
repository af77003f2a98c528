import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { backendLocale, type Locale } from "../locale"
import { backendGet } from "./door"
import { dataOr } from "./result"

type Named = { handle: string; name: string }

/** A stall as lists show it. */
export type SellerSummary = {
  handle: string
  name: string
  summary: string
  picture: string | null
  village: Named | null
}

/** A stall's own page. Name and address are public by law. */
export type Seller = SellerSummary & {
  entityType: "household" | "individual" | "cooperative" | "company"
  story: string
  streetAddress: string | null
  communeName: string
  sinceYear: number | null
  crafts: Named[]
  productCount: number
  /** Last day of its holiday, a calendar day, while it lasts. */
  holidayUntil: string | null
}

type RawSummary = {
  handle: string
  name: string
  summary: string | null
  picture: string | null
  village: Named | null
}
type RawSeller = RawSummary & {
  entity_type: Seller["entityType"]
  story: string | null
  street_address: string | null
  since_year: number | null
  commune: { code: string; name: string; full_name?: string } | null
  crafts: Named[]
  product_count: number
  holiday_until: string | null
}

function toSummary(raw: RawSummary): SellerSummary {
  return { handle: raw.handle, name: raw.name, summary: raw.summary ?? "", picture: raw.picture, village: raw.village }
}

/** Approved stalls; `limit` at most 60. */
export async function readSellers(locale: Locale, limit = 12): Promise<SellerSummary[]> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "cards")
  const answer = dataOr(
    await backendGet<{ sellers: RawSummary[] }>("/catalogue/sellers", { limit, locale: backendLocale[locale] }),
    null,
  )
  return answer?.sellers.map(toSummary) ?? []
}

/** One approved stall; null when there is none. */
export async function readSeller(handle: string, locale: Locale): Promise<Seller | null> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", `seller:${handle}`)
  const path = `/catalogue/sellers/${encodeURIComponent(handle)}`
  const answer = dataOr(await backendGet<{ seller: RawSeller }>(path, { locale: backendLocale[locale] }), null)
  if (!answer) return null
  const raw = answer.seller
  return {
    ...toSummary(raw),
    entityType: raw.entity_type,
    story: raw.story ?? "",
    streetAddress: raw.street_address,
    communeName: raw.commune?.full_name ?? raw.commune?.name ?? "",
    sinceYear: raw.since_year,
    crafts: raw.crafts,
    productCount: raw.product_count,
    holidayUntil: raw.holiday_until,
  }
}
