import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readText } from "@cho-lang/kit/plain-text"
import { SECTORS } from "./product-sets"

/** More would be a book nobody carries to a fair. */
export const MOST_FAIR_GOODS = 1000
const TITLE_MAX = 80

/** Which goods go into a catalogue; null is open. */
export interface FairWish {
  /** A sector, a group or a set, by id as addresses have it. */
  kind: string | null
  stars: 3 | 4 | 5 | null
  /** Handle. */
  village: string | null
  /** Id of a featured collection. */
  collection_id: string | null
  /** Only goods that show a badge; a kind and stars are of those alone. */
  certified_only: boolean
}

export interface FairForm {
  title: string | null
  language: "vi" | "en"
  with_prices: boolean
  group_by: "village" | "craft"
  wish: FairWish
}

const SETS_OF_KIND: ReadonlyMap<string, readonly string[]> = new Map(
  SECTORS.flatMap((sector) => [
    [sector.id, sector.groups.flatMap((group) => group.product_sets.map(({ code }) => code))] as const,
    ...sector.groups.map((group) => [group.id, group.product_sets.map(({ code }) => code)] as const),
    ...sector.groups.flatMap((group) =>
      group.product_sets.map(({ code }) => [code.toLowerCase(), [code] as readonly string[]] as const),
    ),
  ]),
)

/** Codes of the sets of a sector, a group or a set; null for what is none. */
export function setsOfKind(kind: string): readonly string[] | null {
  return SETS_OF_KIND.get(kind) ?? null
}

function wrong(field: string): InputError {
  return new InputError({ code: "field_wrong", field, message: `${field} is none of what may be chosen` })
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ""

function readOf<Value extends string>(value: unknown, field: string, known: readonly Value[]): Value {
  const found = known.find((one) => one === value)
  if (found === undefined) {
    throw wrong(field)
  }
  return found
}

function readKind(value: unknown): string | null {
  if (isEmpty(value)) {
    return null
  }
  if (typeof value !== "string" || !SETS_OF_KIND.has(value)) {
    throw wrong("kind")
  }
  return value
}

function readStars(value: unknown): FairWish["stars"] {
  const stars = isEmpty(value) ? null : ([3, 4, 5] as const).find((one) => String(one) === String(value))
  if (stars === undefined) {
    throw wrong("stars")
  }
  return stars
}

function readName(value: unknown, field: string): string | null {
  if (isEmpty(value)) {
    return null
  }
  if (typeof value !== "string" || !/^[\w-]{1,80}$/.test(value)) {
    throw wrong(field)
  }
  return value
}

/** A box of a form: JSON's own words, or those of a form without JavaScript. */
function readBox(value: unknown, field: string): boolean {
  if (isEmpty(value) || value === false || value === "0") {
    return false
  }
  if (value === true || value === "1" || value === "on") {
    return true
  }
  throw wrong(field)
}

/**
 * What a catalogue for a fair is to hold: `{ title, language, with_prices, group_by, kind, stars, village, collection_id,
 * certified_only }`.
 * @throws InputError `field_wrong`, `text_too_long`, all in `errors`
 */
export function readFairForm(body: Record<string, unknown>): FairForm {
  const { kind, stars, certified_only, village, collection_id, ...form } = readAll({
    title: () => readText(body.title, { field: "title", max: TITLE_MAX }),
    language: () => readOf(body.language ?? "vi", "language", ["vi", "en"] as const),
    with_prices: () => readBox(body.with_prices, "with_prices"),
    group_by: () => readOf(body.group_by ?? "village", "group_by", ["village", "craft"] as const),
    kind: () => readKind(body.kind),
    stars: () => readStars(body.stars),
    village: () => readName(body.village, "village"),
    collection_id: () => readName(body.collection_id, "collection_id"),
    certified_only: () => readBox(body.certified_only, "certified_only"),
  })
  const isOfCertified = certified_only || kind !== null || stars !== null
  return { ...form, wish: { kind, stars, village, collection_id, certified_only: isOfCertified } }
}
