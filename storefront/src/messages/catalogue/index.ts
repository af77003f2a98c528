import type { Locale } from "@/lib/locale"
import { en } from "./en"
import { type CatalogueMessages, vi } from "./vi"

const byLocale: Record<Locale, CatalogueMessages> = { vi, en }

/** Words of the OCOP catalogue, and of how goods are ordered, in a language. */
export function catalogueMessages(locale: Locale): CatalogueMessages {
  return byLocale[locale]
}
