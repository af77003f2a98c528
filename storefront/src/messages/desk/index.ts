import type { Facts } from "@/lib/backend/result"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { errorText } from ".."
import { en } from "./en"
import { type DeskMessages, vi } from "./vi"

const byLocale: Record<Locale, DeskMessages> = { vi, en }

/** Words of the sellers' desk in a language. Server components only: islands get what they need as props. */
export function deskMessages(locale: Locale): DeskMessages {
  return byLocale[locale]
}

/** The words for an error of the desk. Seconds to wait are told in whole minutes, one at least. */
export function deskErrorText(error: { code: string; facts?: Facts }, locale: Locale): string {
  const texts: Record<string, string | undefined> = byLocale[locale].errors
  const seconds = Number(error.facts?.retry_after_seconds ?? 60)
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return fill(texts[error.code] ?? errorText(error.code, locale), { ...error.facts, minutes })
}
