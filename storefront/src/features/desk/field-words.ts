import type { FieldFailure } from "@/lib/backend/result"
import type { Locale } from "@/lib/locale"
import { deskErrorText } from "@/messages/desk"

/** What is wrong with each field, in words by the field's name; empty where the failure named one field or none. */
export function fieldWords(errors: FieldFailure[] = [], locale: Locale): Record<string, string> {
  return Object.fromEntries(errors.map(({ code, field }) => [field ?? "", deskErrorText({ code }, locale)]))
}
