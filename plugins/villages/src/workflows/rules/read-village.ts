import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { readHandle } from "./read-handle"

export interface NewRecognition {
  title: string
  number?: string | null
  /** YYYY-MM-DD in Vietnam. */
  date?: string | null
  body: string
  source: string
}

export interface NewVillage {
  handle: string
  name: string
  summary: string
  story: string
  how_to_get_there: string
  commune_code: string
  legacy_address: string
  /** Degrees, WGS 84. */
  latitude: number
  longitude: number
  picture: string
  panorama?: string | null
  /** Handles of the crafts it lives from. */
  crafts: string[]
  recognitions: NewRecognition[]
}

/** The mainland and the islands of Vietnam lie within these degrees. */
const LATITUDES = [6, 24] as const
const LONGITUDES = [102, 118] as const

/**
 * A village's texts, trimmed and checked, its place within Vietnam.
 * @throws InputError `handle_wrong`, `place_outside_vietnam`, `date_wrong` and those of texts
 */
export function readVillage(input: NewVillage): NewVillage {
  return {
    ...input,
    handle: readHandle(input.handle),
    name: readRequiredText(input.name, { field: "name", max: 80 }),
    summary: readRequiredText(input.summary, { field: "summary", max: 300 }),
    story: readRequiredText(input.story, { field: "story", max: 8000, multiline: true }),
    how_to_get_there: readRequiredText(input.how_to_get_there, {
      field: "how_to_get_there",
      max: 2000,
      multiline: true,
    }),
    legacy_address: readRequiredText(input.legacy_address, { field: "legacy_address", max: 200 }),
    latitude: within(input.latitude, LATITUDES, "latitude"),
    longitude: within(input.longitude, LONGITUDES, "longitude"),
    panorama: input.panorama ?? null,
    recognitions: input.recognitions.map(readRecognition),
  }
}

function readRecognition(recognition: NewRecognition): NewRecognition {
  const date = recognition.date ?? null
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new InputError({ code: "date_wrong", field: "recognitions.date", message: "A date reads YYYY-MM-DD" })
  }
  return {
    title: readRequiredText(recognition.title, { field: "recognitions.title", max: 200 }),
    number: recognition.number ?? null,
    date,
    body: readRequiredText(recognition.body, { field: "recognitions.body", max: 200 }),
    source: readRequiredText(recognition.source, { field: "recognitions.source", max: 400 }),
  }
}

function within(degrees: number, [least, most]: readonly [number, number], field: string): number {
  if (!(degrees >= least && degrees <= most)) {
    throw new InputError({ code: "place_outside_vietnam", field, message: `${field} lies outside Vietnam` })
  }
  return degrees
}
