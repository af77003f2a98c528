import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { type CalendarDate, readDate } from "@cho-lang/kit/vietnam-date"
import type { FeaturedRow } from "../../modules/curation/rows"

/** More is a list, not a choice. */
export const MOST_ITEMS = 24
const TITLE_MAX = 80
const TEXT_MAX = 400

/** A collection as its form says it; where it stands is decided by who sends it. */
export type WrittenFeatured = Omit<FeaturedRow, "commune_code"> & { product_ids: string[] }

/**
 * The form `{ title, title_en, text, text_en, picture, is_hero, shows_from, shows_until, product_ids }`.
 * @throws InputError `text_required`, `text_too_long`, `text_control_characters`, `date_wrong`, `end_before_start`,
 *   `field_wrong`, `items_too_many`, `item_twice`
 */
export function readFeatured(body: Record<string, unknown>): WrittenFeatured {
  const text = (field: string, max: number) => readText(body[field], { field, max, multiline: max === TEXT_MAX })
  const shows_from = readDate(body.shows_from, "shows_from")
  const shows_until = readDate(body.shows_until, "shows_until")
  if (shows_until < shows_from) {
    throw new InputError({ code: "end_before_start", field: "shows_until", message: "It ends before it begins" })
  }
  return {
    title: readRequiredText(body.title, { field: "title", max: TITLE_MAX }),
    title_en: text("title_en", TITLE_MAX),
    text: readRequiredText(body.text, { field: "text", max: TEXT_MAX, multiline: true }),
    text_en: text("text_en", TEXT_MAX),
    picture: text("picture", 200),
    is_hero: body.is_hero === true,
    shows_from,
    shows_until,
    product_ids: readProducts(body.product_ids),
  }
}

function readProducts(value: unknown = []): string[] {
  const field = "product_ids"
  if (!Array.isArray(value) || value.some((id) => typeof id !== "string" || !/^\w{1,60}$/.test(id))) {
    throw new InputError({ code: "field_wrong", field, message: "product_ids must be a list of ids" })
  }
  if (value.length > MOST_ITEMS) {
    throw new InputError({ code: "items_too_many", field, message: `At most ${MOST_ITEMS} products` })
  }
  if (new Set(value).size !== value.length) {
    throw new InputError({ code: "item_twice", field, message: "A product stands in it twice" })
  }
  return value
}

/** `draft`: nobody sees it; `scheduled`: from a day to come; `on`; `over`. */
export type FeaturedState = "draft" | "scheduled" | "on" | "over"

/** How a collection stands on a day of Vietnam; the season's first and last day are counted. */
export function featuredState(
  { published_at, shows_from, shows_until }: { published_at: unknown; shows_from: string; shows_until: string },
  today: CalendarDate,
): FeaturedState {
  if (published_at === null) {
    return "draft"
  }
  return today < shows_from ? "scheduled" : today > shows_until ? "over" : "on"
}
