import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { backendLocale, type Locale } from "../locale"
import { backendGet } from "./door"
import { dataOr } from "./result"

type Named = { handle: string; name: string }

/** A craft village as lists and the map show it. Coordinates are degrees, WGS 84. */
export type VillageSummary = {
  handle: string
  name: string
  summary: string
  picture: string | null
  communeName: string
  /** Of the commune's own page; null where it has none. */
  communeHandle: string | null
  provinceName: string
  latitude: number | null
  longitude: number | null
  crafts: Named[]
  sellerCount: number
  productCount: number
}

/** An authority's act that recognised the village. `date` is a calendar day or null where only the number is known. */
export type Recognition = {
  title: string
  number: string | null
  date: string | null
  body: string | null
  source: string | null
}

export type Village = VillageSummary & {
  story: string
  howToGetThere: string | null
  legacyAddress: string | null
  panorama: string | null
  recognitions: Recognition[]
  sellers: { handle: string; name: string; summary: string | null; picture: string | null }[]
}

type RawSummary = {
  handle: string
  name: string
  summary: string | null
  picture: string | null
  commune: { handle?: string; code: string; name: string; full_name: string } | null
  province: { code: string; name: string } | null
  latitude: number | null
  longitude: number | null
  crafts: Named[]
  seller_count: number
  product_count: number
}
type RawVillage = RawSummary & {
  story: string | null
  how_to_get_there: string | null
  legacy_address: string | null
  panorama: string | null
  recognitions: Recognition[]
  sellers: Village["sellers"]
}

function toSummary(raw: RawSummary): VillageSummary {
  return {
    handle: raw.handle,
    name: raw.name,
    summary: raw.summary ?? "",
    picture: raw.picture,
    communeName: raw.commune?.full_name ?? "",
    communeHandle: raw.commune?.handle ?? null,
    provinceName: raw.province?.name ?? "",
    latitude: raw.latitude,
    longitude: raw.longitude,
    crafts: raw.crafts,
    sellerCount: raw.seller_count,
    productCount: raw.product_count,
  }
}

/** Turns the backend's village into the view. */
export function toVillage(raw: RawVillage): Village {
  return {
    ...toSummary(raw),
    story: raw.story ?? "",
    howToGetThere: raw.how_to_get_there,
    legacyAddress: raw.legacy_address,
    panorama: raw.panorama,
    recognitions: raw.recognitions,
    sellers: raw.sellers,
  }
}

/** All villages, in the backend's order. */
export async function readVillages(locale: Locale): Promise<VillageSummary[]> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "villages")
  const answer = dataOr(
    await backendGet<{ villages: RawSummary[] }>("/catalogue/villages", { locale: backendLocale[locale] }),
    null,
  )
  return answer?.villages.map(toSummary) ?? []
}

/** One village with its story; null when there is none. */
export async function readVillage(handle: string, locale: Locale): Promise<Village | null> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", `village:${handle}`)
  const path = `/catalogue/villages/${encodeURIComponent(handle)}`
  const answer = dataOr(await backendGet<{ village: RawVillage }>(path, { locale: backendLocale[locale] }), null)
  return answer && toVillage(answer.village)
}
