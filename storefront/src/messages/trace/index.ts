import type { Locale } from "@/lib/locale"
import { en } from "./en"
import { type TraceMessages, vi } from "./vi"

const byLocale: Record<Locale, TraceMessages> = { vi, en }

/** Words of the trace page in a language. */
export function traceMessages(locale: Locale): TraceMessages {
  return byLocale[locale]
}
