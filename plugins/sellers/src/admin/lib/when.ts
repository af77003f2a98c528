const timeZone = "Asia/Ho_Chi_Minh"
const DAY = { day: "2-digit", month: "2-digit", year: "numeric", timeZone } as const
const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const

/** Day and hour of a moment in Vietnam: `21/11/2026 · 14:30`. */
export function when(iso: string, language: string): string {
  const moment = new Date(iso)
  const [day, hour] = [DAY, HOUR].map((format) => new Intl.DateTimeFormat(language, format).format(moment))
  return `${day} · ${hour}`
}

/** The day of a moment, in Vietnam. */
export function dayOf(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, DAY).format(new Date(iso))
}

/** The last whole day before a moment: a consent that ends with a day ends at midnight of the next. */
export function lastDayOf(iso: string, language: string): string {
  return dayOf(new Date(Date.parse(iso) - 1).toISOString(), language)
}
