/** A calendar day: `21/11/2026`. */
export function dayOf(date: string, language: string): string {
  const parts = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" } as const
  return new Intl.DateTimeFormat(language, parts).format(new Date(date))
}

/** Day and hour of a moment in Vietnam: `21/11/2026 · 14:30`. */
export function when(iso: string, language: string): string {
  const timeZone = "Asia/Ho_Chi_Minh"
  const moment = new Date(iso)
  const day = new Intl.DateTimeFormat(language, { day: "2-digit", month: "2-digit", year: "numeric", timeZone })
  const hour = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone })
  return `${day.format(moment)} · ${hour.format(moment)}`
}
