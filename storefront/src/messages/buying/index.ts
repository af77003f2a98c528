import type { Locale } from "@/lib/locale"
import { en } from "./en"
import { type BuyingMessages, vi } from "./vi"

const byLocale: Record<Locale, BuyingMessages> = { vi, en }

/** Words of basket, checkout, order and account in a language. */
export function buyingMessages(locale: Locale): BuyingMessages {
  return byLocale[locale]
}
