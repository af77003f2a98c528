import { readDataFile } from "./data-file"

export type FairLanguage = "vi" | "en"

const WORDS = readDataFile<Record<FairLanguage, Record<string, string>>>("fair-words.json")

/** A sentence of a catalogue with its `{values}`. */
export function fairWords(language: FairLanguage, key: string, values: Record<string, string | number> = {}): string {
  const text = WORDS[language][key]
  if (text === undefined) {
    throw new Error(`No words for ${key} in ${language}`)
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""))
}

/** Day and time in Vietnam as people read them: `21/11/2026` and `14:30`, in English `21 Nov 2026`. */
export function fairMoment(moment: Date, language: FairLanguage): { date: string; time: string } {
  const timeZone = "Asia/Ho_Chi_Minh"
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone }).format(moment)
  const month = language === "vi" ? "2-digit" : "short"
  const parts = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month, year: "numeric", timeZone }).format(moment)
  return { date: parts, time }
}
