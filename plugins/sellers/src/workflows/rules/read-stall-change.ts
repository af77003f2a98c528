import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { readOrganisationName } from "./person-name"
import { readCrafts } from "./read-opening"
import { readSinceYear } from "./read-seller"

export interface StallChange {
  name?: string
  summary?: string | null
  story?: string | null
  street_address?: string
  since_year?: number | null
  /** Handles. */
  crafts?: string[]
}

type Form = Record<string, unknown>

const READERS: { [Field in keyof Required<StallChange>]: (value: unknown, year: number) => StallChange[Field] } = {
  name: (value) => readOrganisationName(value, "name"),
  summary: (value) => readText(value, { field: "summary", max: 200 }),
  story: (value) => readText(value, { field: "story", max: 4000, multiline: true }),
  street_address: (value) => readRequiredText(value, { field: "street_address", max: 160 }),
  since_year: (value, year) => readSinceYear(value, year),
  crafts: (value) => readCrafts(value),
}

/**
 * The fields that are there, read; a field that is not there stays as it is, `null` empties what may be empty.
 * @throws InputError those of names, texts, `year_wrong`, `crafts_missing`, `crafts_too_many`
 */
export function readStallChange(form: Form, thisYear: number): StallChange {
  return Object.fromEntries(
    Object.entries(READERS)
      .filter(([field]) => form[field] !== undefined)
      .map(([field, read]) => [field, read(form[field], thisYear)]),
  )
}
