const ZONE = "Asia/Ho_Chi_Minh"

/** Day and hour of a moment, in Vietnam. */
export function when(iso: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "short", timeZone: ZONE })
  return format.format(new Date(iso))
}

/** The day of a moment, in Vietnam. */
export function dayOf(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: ZONE }).format(new Date(iso))
}
