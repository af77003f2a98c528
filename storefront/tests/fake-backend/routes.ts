import type { RawCommunePlace } from "../../src/lib/backend/commune-page"
import type { RawFeatured } from "../../src/lib/backend/featured"
import type { RawOcop } from "../../src/lib/backend/ocop"
import { certificateDetail, certificates, starsOf } from "./certificates"
import type { SeedProduct } from "./seed"
import { seed } from "./seed"
import { card, detail, type Lang, village, villageDetail } from "./shapes"

type Answer = { status: number; body: unknown }

const ok = (body: unknown): Answer => ({ status: 200, body })
const missing = (kind: string): Answer => ({
  status: 404,
  body: { type: "not_found", code: `${kind}_not_found`, field: null },
})
const lowest = (product: SeedProduct): number => Math.min(...product.variants.map((variant) => variant.price_vnd))
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase()

function cards(query: URLSearchParams, lang: Lang): Answer {
  const sellerVillage = new Map(seed.sellers.map((seller) => [seller.handle, seller.village]))
  const wanted = (name: string, value: string | undefined): boolean => !query.get(name) || query.get(name) === value
  const rows = seed.products.filter(
    (row) =>
      wanted("craft", row.craft) && wanted("seller", row.seller) && wanted("village", sellerVillage.get(row.seller)),
  )
  const sort = query.get("sort")
  if (sort === "price") rows.sort((a, b) => lowest(a) - lowest(b))
  if (sort === "-price") rows.sort((a, b) => lowest(b) - lowest(a))
  const limit = Number(query.get("limit") ?? 24)
  const offset = Number(query.get("offset") ?? 0)
  return ok({
    product_cards: rows.slice(offset, offset + limit).map((row) => card(row, lang)),
    count: rows.length,
    limit,
    offset,
  })
}

/** GET /catalogue/featured: one collection that opens its page. */
function featured(lang: Lang): RawFeatured[] {
  const [first, second, third] = seed.products
  const title = lang === "vi" ? "Quà đầu mùa" : "Gifts of the season"
  const facts = { title, text: title, picture: first?.pictures[0] ?? null, shows_until: "2099-01-01", is_demo: true }
  const cards = [first, second, third].flatMap((row) => (row ? [card(row, lang)] : []))
  return [{ id: "feat_1", is_hero: true, ...facts, product_cards: cards as unknown as RawFeatured["product_cards"] }]
}

export const communeHandle = "xa-thu-10210"

function commune(lang: Lang): RawCommunePlace {
  const { sellers, villages } = seed
  const place = { code: "10210", full_name: "Xã Thử", province: { code: "01", name: "Hà Nội" }, product_count: 2 }
  const named = (row: (typeof villages)[number]) => ({
    handle: row.handle,
    name: String(row.name),
    picture: row.picture,
  })
  return {
    ...place,
    villages: villages.slice(0, 1).map((row) => ({ ...named(row), summary: row.summary[lang] })),
    sellers: sellers.slice(0, 2).map((row) => ({ handle: row.handle, name: row.name, summary: null, picture: null })),
  }
}

/** GET /catalogue/ocop: the pieces with stars; of any one kind there is none. */
function ocop(query: URLSearchParams, lang: Lang): RawOcop {
  const rows = seed.products.filter((row) => starsOf(row) !== null && !query.get("kind"))
  const count = rows.length
  const kinds = [{ id: "handicrafts", name: lang === "vi" ? "Thủ công mỹ nghệ" : "Handicrafts", count, groups: [] }]
  const prices = [{ from: null, to: 100_000, count: 0 }]
  const facets = { kinds, stars: [{ stars: 4, count }], villages: [], provinces: [], prices }
  return { product_cards: rows.map((row) => card(row, lang)), count, facets } as unknown as RawOcop
}

function craftSummary(handle: string, lang: Lang) {
  const craft = seed.crafts.find((row) => row.handle === handle)
  if (!craft) return null
  const count = seed.products.filter((row) => row.craft === handle).length
  return { handle, name: craft.name[lang], summary: craft.summary[lang], picture: craft.picture, product_count: count }
}

function craft(handle: string, lang: Lang): Answer {
  const row = seed.crafts.find((one) => one.handle === handle)
  if (!row) return missing("craft")
  const steps = row.steps.map((step) => ({
    name: step.name[lang],
    text: step.text[lang],
    picture: step.picture ?? null,
  }))
  const villages = seed.villages.filter((one) => one.crafts.includes(handle)).map((one) => village(one, lang))
  return ok({ craft: { ...craftSummary(handle, lang), story: row.story[lang], steps, villages } })
}

function seller(handle: string, lang: Lang): Answer {
  const row = seed.sellers.find((one) => one.handle === handle)
  if (!row) return missing("seller")
  const home = seed.villages.find((one) => one.handle === row.village)
  return ok({
    seller: {
      ...row,
      summary: row.summary[lang],
      story: row.story[lang],
      village: home && village(home, lang),
      commune: home && { code: home.commune_code, name: home.commune_code },
      crafts: row.crafts.map((one) => ({ handle: one, name: craftSummary(one, lang)?.name })),
      product_count: seed.products.filter((product) => product.seller === handle).length,
      is_demo: true,
    },
  })
}

function exists(kind: string | null, handle: string | null): boolean {
  const rows: Record<string, { handle: string }[]> = {
    product: seed.products,
    seller: seed.sellers,
    village: seed.villages,
    craft: seed.crafts,
    guide: seed.guides.map(({ slug }) => ({ handle: slug })),
    certificate: certificates,
    commune: [{ handle: communeHandle }],
  }
  return (rows[kind ?? ""] ?? []).some((row) => row.handle === handle)
}

function one(kind: string, handle: string, lang: Lang): Answer {
  if (kind === "crafts") return craft(handle, lang)
  if (kind === "sellers") return seller(handle, lang)
  if (kind === "communes") return handle === communeHandle ? ok({ commune: commune(lang) }) : missing("commune")
  if (kind === "certificates") {
    const certificate = certificateDetail(handle)
    return certificate ? ok({ certificate }) : missing("certificate")
  }
  const place = seed.villages.find((row) => row.handle === handle)
  if (kind === "villages") return place ? ok({ village: villageDetail(place, lang) }) : missing("village")
  const product = seed.products.find((row) => row.handle === handle)
  return product ? ok({ product_detail: detail(product, lang) }) : missing("product")
}

function many(kind: string, query: URLSearchParams, lang: Lang): Answer {
  if (kind === "product-cards") return cards(query, lang)
  if (kind === "featured") return ok({ featured_collections: featured(lang) })
  if (kind === "ocop") return ok(ocop(query, lang))
  if (kind === "villages") return ok({ villages: seed.villages.map((row) => village(row, lang)) })
  if (kind === "crafts") return ok({ crafts: seed.crafts.map((row) => craftSummary(row.handle, lang)) })
  if (kind === "existence") return ok({ exists: exists(query.get("kind"), query.get("handle")) })
  if (kind === "sitemap-entries") return ok(entries(query.get("kind"), Number(query.get("offset") ?? 0)))
  const shown = seed.sellers.slice(0, Number(query.get("limit") ?? 24))
  return ok({
    sellers: shown.map((row) => (seller(row.handle, lang).body as { seller: unknown }).seller),
    count: seed.sellers.length,
  })
}

function entries(kind: string | null, offset: number) {
  const rows: Record<string, { handle: string }[]> = {
    product: seed.products,
    seller: seed.sellers,
    village: seed.villages,
    craft: seed.crafts,
    guide: seed.guides.map(({ slug }) => ({ handle: slug })),
  }
  const all = (rows[kind ?? ""] ?? []).map((row) => ({ handle: row.handle, updated_at: "2026-11-21T00:00:00.000Z" }))
  return { entries: all.slice(offset), count: all.length }
}

/** Answers a GET below /catalogue as the contract says. */
export function read(url: URL): Answer {
  const lang: Lang = url.searchParams.get("locale") === "en-US" ? "en" : "vi"
  const [kind = "", handle] = url.pathname.replace("/catalogue/", "").split("/").map(decodeURIComponent)
  return handle ? one(kind, handle, lang) : many(kind, url.searchParams, lang)
}

/** GET /store/guides and one of them. */
export function guides(url: URL): Answer {
  const lang: Lang = url.searchParams.get("locale") === "en-US" ? "en" : "vi"
  const slug = url.pathname.split("/")[3]
  const views = seed.guides.map((row) => ({
    slug: row.slug,
    title: row.title[lang],
    summary: row.summary[lang],
    picture: row.steps[0]?.picture ?? null,
    step_count: row.steps.length,
  }))
  const row = seed.guides.find((one) => one.slug === slug)
  if (!slug) return ok({ guides: views })
  const steps = row?.steps.map(({ text, picture, alt }) => ({
    text: text[lang],
    picture: { key: picture, width: 960, height: 720, alt: alt[lang] },
  }))
  return row ? ok({ guide: { ...views.find((one) => one.slug === slug), steps, sound: null } }) : missing("guide")
}

/** POST /store/search of core, without ranking: all words must occur. */
export function search(body: { filters?: { q?: string } }): Answer {
  const words = fold(body.filters?.q ?? "")
    .split(/\s+/)
    .filter(Boolean)
  const hits = seed.products.filter((row) =>
    words.every((word) => fold(`${row.title.vi} ${row.title.en}`).includes(word)),
  )
  return ok({ results: [{ hits: hits.map((row) => ({ id: `prod_${row.handle}`, document: {} })) }] })
}

/** GET /store/provinces, two of them. */
export function provinces(): Answer {
  return ok({
    provinces: [
      { code: "01", name: "Hà Nội", full_name: "Thành phố Hà Nội" },
      { code: "96", name: "Cà Mau", full_name: "Tỉnh Cà Mau" },
    ],
  })
}

/** GET /store/product-delivery/:handle, the same for every province. */
export function productDelivery(): Answer {
  const expected = { send_by: "2026-11-30", from: "2026-12-03", until: "2026-12-05" }
  const to = { province_name: "Thành phố Hà Nội", commune_name: null }
  const free = { free_from_vnd: 500_000, collect_from: "2026-11-30", by_agreement: false }
  return ok({ delivery: { fee_vnd: 25_000, expected, ...to, ...free } })
}
