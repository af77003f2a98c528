/** A calendar day `YYYY-MM-DD`: `21/11/2026`. */
export function dayOf(date: string, language: string): string {
  const parts = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" } as const
  return new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", parts).format(new Date(date))
}

/** The day of a moment in Vietnam. */
export function dayOfMoment(iso: string, language: string): string {
  const parts = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Ho_Chi_Minh" } as const
  return new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", parts).format(new Date(iso))
}
