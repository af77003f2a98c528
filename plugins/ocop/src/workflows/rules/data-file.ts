import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"

const FOLDER = join(dirname(require.resolve("@cho-lang/ocop/package.json")), "data")

/** A name in both languages of the screens, as the decision has it in Vietnamese. */
export interface Words {
  vi: string
  en: string
}

/** How well a row of the data is known: read in the primary text, in several secondary sources, or in none. */
export type Confidence = "sure" | "likely" | "unconfirmed"

/** A file of the plugin's reference data; its README names the sources. */
export function readDataFile<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Content
}

/** Whether a day lies between two days, both counted; null is open. */
export function isWithin(
  day: CalendarDate,
  { from, until }: { from: CalendarDate | null; until: CalendarDate | null },
): boolean {
  return (from === null || from <= day) && (until === null || day <= until)
}
