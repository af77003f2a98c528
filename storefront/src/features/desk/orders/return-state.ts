import type { DeskReturn } from "@/lib/backend/desk/returns"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"

/** Its state in words; goods that stay with the buyer did not come. */
export function returnState({ state, wayBackPayer }: DeskReturn, locale: Locale): string {
  const { orders: words } = deskMessages(locale)
  return state === "received" && wayBackPayer === "nobody" ? words.returnStays : words.returnStates[state]
}
