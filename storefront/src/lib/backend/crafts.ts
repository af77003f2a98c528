import { cacheLife, cacheTag } from "next/cache"
import { catalogueLife } from "../cache-manifest"
import { backendLocale, type Locale } from "../locale"
import { backendGet } from "./door"
import { dataOr } from "./result"

export type CraftSummary = {
  handle: string
  name: string
  summary: string
  picture: string | null
  productCount: number
}

/** One named step of a craft, in working order. Few steps have a picture. */
export type CraftStep = { name: string; text: string; picture: string | null }

export type Craft = CraftSummary & {
  story: string
  steps: CraftStep[]
  villages: { handle: string; name: string; picture: string | null }[]
}

type RawSummary = {
  handle: string
  name: string
  summary: string | null
  picture: string | null
  product_count: number
}
type RawCraft = RawSummary & { story: string | null; steps: CraftStep[]; villages: Craft["villages"] }

function toSummary(raw: RawSummary): CraftSummary {
  return {
    handle: raw.handle,
    name: raw.name,
    summary: raw.summary ?? "",
    picture: raw.picture,
    productCount: raw.product_count,
  }
}

/** All crafts, in the order the market tells them. */
export async function readCrafts(locale: Locale): Promise<CraftSummary[]> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", "crafts")
  const answer = dataOr(
    await backendGet<{ crafts: RawSummary[] }>("/catalogue/crafts", { locale: backendLocale[locale] }),
    null,
  )
  return answer?.crafts.map(toSummary) ?? []
}

/** One craft with story and steps; null when there is none. */
export async function readCraft(handle: string, locale: Locale): Promise<Craft | null> {
  "use cache"
  cacheLife(catalogueLife)
  cacheTag("all", `craft:${handle}`)
  const path = `/catalogue/crafts/${encodeURIComponent(handle)}`
  const answer = dataOr(await backendGet<{ craft: RawCraft }>(path, { locale: backendLocale[locale] }), null)
  return (
    answer && {
      ...toSummary(answer.craft),
      story: answer.craft.story ?? "",
      steps: answer.craft.steps,
      villages: answer.craft.villages,
    }
  )
}
