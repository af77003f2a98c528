import type { Locale } from "./locale"

const NBSP = "\u00a0"
const intlLocale: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" }

const money: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }),
}

/** An amount in đồng: `1.250.000 đ` in Vietnamese, `1,250,000 ₫` in English, with a no-break space before the sign. */
export function formatMoney(dong: number, locale: Locale): string {
  return `${money[locale].format(dong)}${NBSP}${locale === "vi" ? "đ" : "₫"}`
}

/** A plain number with the language's separators. */
export function formatNumber(value: number, locale: Locale): string {
  return value.toLocaleString(intlLocale[locale])
}

/** A weight given in grams: `500 g`, `1,5 kg`. */
export function formatWeight(grams: number, locale: Locale): string {
  if (grams < 1000) return `${formatNumber(grams, locale)}${NBSP}g`
  return `${formatNumber(Math.round(grams / 10) / 100, locale)}${NBSP}kg`
}

/** A calendar day in Vietnam's zone: `21/11/2026`, in English `21 Nov 2026`. Takes ISO 8601, with or without time. */
export function formatDate(iso: string, locale: Locale): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00+07:00` : iso)
  const month = locale === "vi" ? "2-digit" : "short"
  return new Intl.DateTimeFormat(intlLocale[locale], {
    day: "2-digit",
    month,
    year: "numeric",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(date)
}

const monthName: Record<Locale, (month: number) => string> = {
  vi: (month) => `tháng${NBSP}${month}`,
  en: (month) => new Intl.DateTimeFormat("en-GB", { month: "long" }).format(new Date(2026, month - 1, 1)),
}

/** A few calendar days: `3–5 tháng 12`, `30 tháng 11 – 3 tháng 12`, `3 tháng 12`. Takes YYYY-MM-DD. */
export function formatDays(from: string, until: string, locale: Locale): string {
  const part = (iso: string) => ({ month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) })
  const [first, last] = [part(from), part(until)]
  const whole = ({ month, day }: typeof first) => `${day}${NBSP}${monthName[locale](month)}`
  if (from === until) return whole(last)
  return first.month === last.month ? `${first.day}–${whole(last)}` : `${whole(first)} – ${whole(last)}`
}

/** The last calendar day before something ends: what ends at midnight is told by the day before. Takes ISO 8601 with time. */
export function formatLastDay(endsAt: string, locale: Locale): string {
  return formatDate(new Date(Date.parse(endsAt) - 1).toISOString(), locale)
}

/** A moment in Vietnam's zone: `14:30, 21/11/2026`, in English `14:30, 21 Nov 2026`. Takes ISO 8601. */
export function formatDateTime(iso: string, locale: Locale): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(new Date(iso))
  return `${time}, ${formatDate(iso, locale)}`
}
