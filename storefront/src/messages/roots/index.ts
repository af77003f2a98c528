import type { Locale } from "@/lib/locale"
import { en } from "./en"
import { type RootsMessages, vi } from "./vi"

const byLocale: Record<Locale, RootsMessages> = { vi, en }

/** Words of the page of signed days. */
export function rootsMessages(locale: Locale): RootsMessages {
  return byLocale[locale]
}
