import { isInputError } from "@cho-lang/kit/input-error"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import type { ImportRow, RowError } from "./read-import-row"
import { type CraftRules, readListing } from "./read-listing"
import { readListingDraft } from "./read-listing-draft"

type Answers = Record<string, unknown>

/** The draft that a row is about, as it stands. */
export interface StandingDraft {
  revision: number
  answers: Answers
  product_id: string | null
}

/** A photo of the ZIP. */
export interface ImportFile {
  /** As the row names it. */
  name: string
  sha256: string
}

/** What a name of a photo led to. */
export type LookedUp = ImportFile | { name: string; code: string }

export interface RowFacts {
  craft: CraftRules & { handle: string }
  today: CalendarDate
  draft: StandingDraft | null
  /** Those the row names, in their order; null: no ZIP came. */
  photos: LookedUp[] | null
  /** Ids of photos that the stall has already, by SHA-256. */
  known: Map<string, string>
}

/** What a row would do. */
export interface JudgedRow {
  verdict: "new" | "changed" | "unchanged" | "bad"
  errors: RowError[]
  /** With the photos that are kept already. */
  answers: Answers
  files: ImportFile[] | null
  revision: number
}

/** What says what a form was shown, and is said by nobody. */
const SHOWN = ["price_shown", "quantity_shown"]

/**
 * The price and the number that a row's are compared with. A file was shown none: one that says what the household said before, or
 * nothing, leaves alone what was sold or priced since; another number was counted anew.
 */
function shownTo(before: Answers, { answers }: ImportRow): Answers {
  const pairs = [
    ["price_vnd", "price_shown"],
    ["quantity", "quantity_shown"],
  ] as const
  return Object.fromEntries(
    pairs.flatMap(([field, shownField]) => {
      const isSaid = field in answers && answers[field] !== before[field]
      const shown = before[shownField] ?? before[field]
      return isSaid || shown === undefined || shown === null ? [] : [[shownField, shown]]
    }),
  )
}

/** The draft's answers with what the row says laid over them; a column that the file does not have changes nothing. */
function laidOver(before: Answers, row: ImportRow, craft: string): Answers {
  const { answers } = row
  const said = Object.entries(answers).filter(([, value]) => value !== null && value !== false)
  const kept = Object.entries(before).filter(([field]) => !(field in answers) && !SHOWN.includes(field))
  return { ...Object.fromEntries([...kept, ...said]), ...shownTo(before, row), craft }
}

const picturesOf = (answers: Answers): string[] => (Array.isArray(answers.pictures) ? answers.pictures.map(String) : [])

/** The order of names does not count: the database gives it back as it likes. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(canonical)
  }
  if (typeof value !== "object" || value === null) {
    return value
  }
  const said = Object.entries(value).filter(([name]) => !SHOWN.includes(name))
  const sorted = said.sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([name, inner]) => [name, canonical(inner)])
}

/** True when two drafts say the same; what a form was shown is not said by anybody. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))
}

/** What the rules of the form say of the answers; photos that are still in the ZIP count as photos. */
function refusals(answers: Answers, { craft, today, draft }: RowFacts): RowError[] {
  try {
    readListingDraft({ revision: draft?.revision ?? 0, answers })
    readListing(answers, { craft, today })
    return []
  } catch (error) {
    if (!isInputError(error)) {
      throw error
    }
    const { code, field, details, errors } = error
    const first = { code, field, details: details as RowError["details"] }
    return errors ? [first, ...errors.slice(1)] : [first]
  }
}

/** Goods that come in sizes or colours have a price for each: one price for all is not what the household meant. */
function formsUnsaid(before: Answers, { choices }: ImportRow): RowError[] {
  const hasForms = Array.isArray(before.variants) && before.variants.length > 0
  return choices === null && hasForms ? [{ code: "row_without_choices", field: "price_vnd" }] : []
}

/** One thing wrong per field: a formula without a value need not be told as a missing price too. */
function onePerField(errors: RowError[]): RowError[] {
  return errors.filter(({ field }, place) => errors.findIndex((one) => one.field === field) === place)
}

/** Judges a row by the rules of the form, against the draft that stands. */
export function judgeImportRow(row: ImportRow, facts: RowFacts): JudgedRow {
  const { draft, photos, known } = facts
  const before = draft?.answers ?? {}
  const standing = picturesOf(before)
  const named = row.pictures ?? []
  const keepsPhotos = named.length === 0 || (photos === null && standing.length > 0)
  const looked = keepsPhotos ? [] : (photos ?? named.map((name) => ({ name, code: "zip_missing" })))
  const files = looked.flatMap((photo) => ("sha256" in photo ? [photo] : []))
  const missing = looked.flatMap((photo) =>
    "code" in photo ? [{ code: photo.code, field: "pictures", details: { name: photo.name } }] : [],
  )
  const ids = keepsPhotos ? standing : files.flatMap(({ sha256 }) => known.get(sha256) ?? [])
  const answers = { ...laidOver(before, row, facts.craft.handle), pictures: ids }
  // A photo's place is taken by its name until it is kept; two names of one file are one photo.
  const whole = { ...answers, pictures: keepsPhotos ? standing : looked.map((_, place) => `photo ${place}`) }
  const errors = onePerField([...row.errors, ...missing, ...formsUnsaid(before, row), ...refusals(whole, facts)])
  const rest = { answers, files: keepsPhotos ? null : files, revision: draft?.revision ?? 0, errors }
  if (errors.length > 0) {
    return { ...rest, verdict: "bad" }
  }
  if (!draft?.product_id) {
    return { ...rest, verdict: "new" }
  }
  const areKnown = files.every(({ sha256 }) => known.has(sha256))
  const same = areKnown && sameAnswers({ ...answers, pictures: [...new Set(ids)] }, before)
  return { ...rest, verdict: same ? "unchanged" : "changed" }
}
