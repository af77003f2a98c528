import type { Locale } from "@/lib/locale"
import { en } from "./en"
import { type Messages, vi } from "./vi"

const byLocale: Record<Locale, Messages> = { vi, en }

/** All words of a language. Server components only: client islands get the few words they need as props. */
export function messages(locale: Locale): Messages {
  return byLocale[locale]
}

/** The words for an error code; an unknown code reads as our own fault. */
export function errorText(code: string, locale: Locale): string {
  const texts: Record<string, string | undefined> = byLocale[locale].errors
  return texts[code] ?? byLocale[locale].errors.backend_error
}
