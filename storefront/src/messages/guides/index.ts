import type { Locale } from "@/lib/locale"
import { en } from "./en"
import { type GuideMessages, vi } from "./vi"

const byLocale: Record<Locale, GuideMessages> = { vi, en }

/** Words of the guides' pages in a language. */
export function guideMessages(locale: Locale): GuideMessages {
  return byLocale[locale]
}
