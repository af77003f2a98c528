import type { OcopFacets } from "@/lib/backend/ocop"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { filtersOf, type OcopView, type PriceRange } from "@/lib/ocop-address"
import { catalogueMessages } from "@/messages/catalogue"

/** A range of price in words. */
export function rangeName({ from, to }: PriceRange, locale: Locale): string {
  const { ocop: words } = catalogueMessages(locale)
  if (from === null) return words.under(formatMoney(to ?? 0, locale))
  return to === null
    ? words.from(formatMoney(from, locale))
    : words.between(formatMoney(from, locale), formatMoney(to, locale))
}

function nameOf(filter: keyof OcopView, view: OcopView, facets: OcopFacets, locale: Locale): string | undefined {
  const { ocop: words } = catalogueMessages(locale)
  const { kinds, villages, provinces } = facets
  if (filter === "stars") return view.stars === undefined ? undefined : words.starsOf(view.stars)
  if (filter === "price") return view.price && rangeName(view.price, locale)
  if (filter === "village") return villages.find(({ id }) => id === view.village)?.name
  if (filter === "province") return provinces.find(({ id }) => id === view.province)?.name
  const all = kinds.flatMap((sector) => [sector, ...sector.groups.flatMap((group) => [group, ...group.sets])])
  return all.find(({ id }) => id === view.kind)?.name
}

/** The filters in use with the names people know, in the order of the address. */
export function namedFilters(view: OcopView, facets: OcopFacets, locale: Locale) {
  return filtersOf(view).map((filter) => ({ filter, name: nameOf(filter, view, facets, locale) ?? "" }))
}

/** "OCOP: 4 sao · Hạ Thái": what a list is called. */
export function catalogueTitle(view: OcopView, facets: OcopFacets, locale: Locale): string {
  const { ocop: words } = catalogueMessages(locale)
  const names = namedFilters(view, facets, locale).map(({ name }) => name)
  const known = names.filter((name) => name !== "")
  return known.length === 0 ? words.title : words.titleOf(known)
}

/** The same list without one filter, from its first page. */
export function without(view: OcopView, filter: keyof OcopView): OcopView {
  return { ...view, [filter]: undefined, page: 1 }
}
