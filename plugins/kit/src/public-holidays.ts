import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { CalendarDate } from "./vietnam-date"

interface Declared {
  every_year: string[]
  dates: CalendarDate[]
}

const FIRST_YEAR = 2026
const YEARS = 20

const FILE = join(dirname(require.resolve("@cho-lang/kit/package.json")), "data", "public-holidays.json")
const { every_year, dates } = JSON.parse(readFileSync(FILE, "utf8")) as Declared

/** Public holidays by law, on which neither offices nor post offices work: those of the solar calendar each year, those of the lunar as declared. */
export const PUBLIC_HOLIDAYS: ReadonlySet<CalendarDate> = new Set([
  ...dates,
  ...Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index).flatMap((year) =>
    every_year.map((day) => `${year}-${day}`),
  ),
])
