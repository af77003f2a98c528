const zone = "Asia/Ho_Chi_Minh"

/** A day as people type it (`2/9/1958`, `02.09.1958`, `2 9 1958`) as `YYYY-MM-DD`; null when there is no such day. */
export function readTypedDay(typed: string): string | null {
  const parts = typed.trim().match(/^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/) ?? typed.trim().match(/^(\d{2})(\d{2})(\d{4})$/)
  if (!parts) return null
  const [, day = "", month = "", year = ""] = parts
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** The calendar day in Vietnam, `YYYY-MM-DD`; `later` counts days from `now`. */
export function dayInVietnam(later = 0, now = Date.now()): string {
  return new Date(now + later * 86_400_000).toLocaleDateString("en-CA", { timeZone: zone })
}
