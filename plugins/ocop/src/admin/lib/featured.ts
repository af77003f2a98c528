/** A product of a collection, or one to choose; `dropped` says why buyers do not see it now. */
export interface FeaturedItem {
  product_id: string
  title: string
  seller: string
  picture: string | null
  dropped: string | null
}

/** A collection as GET /admin/featured-collections/:id writes it. */
export interface Featured {
  id: string
  commune_code: string | null
  place: string | null
  title: string
  title_en: string | null
  text: string
  text_en: string | null
  picture: string | null
  is_hero: boolean
  shows_from: string
  shows_until: string
  state: "draft" | "scheduled" | "on" | "over"
  revision: number
  items: FeaturedItem[]
}

/** What the form holds; a text that is not written is empty. */
export interface FeaturedForm {
  commune_code: string
  title: string
  title_en: string
  text: string
  text_en: string
  picture: string | null
  is_hero: boolean
  shows_from: string
  shows_until: string
  items: FeaturedItem[]
}

/** The form of a collection, or an empty one for its first day in Vietnam. */
export function formOf(featured: Featured | null, today: string): FeaturedForm {
  return {
    commune_code: featured?.commune_code ?? "",
    title: featured?.title ?? "",
    title_en: featured?.title_en ?? "",
    text: featured?.text ?? "",
    text_en: featured?.text_en ?? "",
    picture: featured?.picture ?? null,
    is_hero: featured?.is_hero ?? false,
    shows_from: featured?.shows_from ?? today,
    shows_until: featured?.shows_until ?? today,
    items: featured?.items ?? [],
  }
}

/** The body that saves it. A cover of a piece that was taken out goes with it. */
export function bodyOf({ items, picture, ...form }: FeaturedForm, revision: number | null) {
  const cover = items.some(({ picture: key }) => key === picture) ? picture : null
  return { ...form, picture: cover, product_ids: items.map(({ product_id }) => product_id), base_revision: revision }
}

/** The same list with one row at another place. */
export function moved<Row>(list: Row[], from: number, to: number): Row[] {
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}

/** A day as people here read it: `21/11/2026`. */
export function dayIn(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(new Date(`${day}T00:00:00+07:00`))
}

/** Today in Vietnam, `YYYY-MM-DD`. */
export function todayInVietnam(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
}
