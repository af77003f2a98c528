import type { SheetToWrite } from "@cho-lang/kit/sheet-write"
import { readDataFile } from "./data-file"
import type { CertificateReport, Sums } from "./sum-report"

const WORDS = readDataFile<Record<"vi" | "en", Record<string, string>>>("report-words.json")
const SUMS = ["in_force", "expiring", "ended", "withdrawn"] as const

/** The report's four tables as sheets of one file, in a language. */
export function reportSheets(report: CertificateReport, language: "vi" | "en"): SheetToWrite[] {
  const word = (key: string) => WORDS[language][key] ?? key
  const sums = (row: Sums) => SUMS.map((name) => row[name])
  const sheet = (name: string, first: string, rows: SheetToWrite["rows"], more: string[] = []): SheetToWrite => ({
    name: word(name),
    heading: [word(first), ...SUMS.map(word), ...more.map(word)],
    columns: [{ width: 34 }, ...[...SUMS, ...more].map(() => ({ width: 18 }))],
    rows,
  })
  const { stars, sectors, communes, years } = report
  return [
    sheet(
      "stars",
      "star",
      stars.map((row) => [row.stars, ...sums(row)]),
    ),
    sheet(
      "sectors",
      "sector",
      sectors.map((row) => [row.name[language], ...sums(row)]),
    ),
    sheet(
      "communes",
      "commune",
      communes.map((row) => [row.name, ...sums(row), row.stalls, row.certified]),
      ["open_stalls", "certified"],
    ),
    sheet(
      "years",
      "year",
      years.map((row) => [row.year, ...sums(row)]),
    ),
  ]
}
