import type { Locale } from "@/lib/locale"
import { en } from "./en"
import { type OcopMessages, vi } from "./vi"

const byLocale: Record<Locale, OcopMessages> = { vi, en }

/** Words about OCOP certificates in a language. */
export function ocopMessages(locale: Locale): OcopMessages {
  return byLocale[locale]
}
