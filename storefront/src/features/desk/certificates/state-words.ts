import type { DeskCertificate } from "@/lib/backend/desk/certificates"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"

/** How a paper stands and what comes next, in one or two sentences. */
export function stateWords(certificate: DeskCertificate, locale: Locale): string {
  const { certificates: words } = deskMessages(locale)
  const day = (date: string) => formatDate(date, locale)
  const { state, validUntil, withdrawal, filingWindow, extendedUntil, endedOn, returnedReason } = certificate
  if (state === "returned") return words.states.returned(returnedReason ?? "")
  if (state === "withdrawn" && withdrawal) return words.states.withdrawn(withdrawal.number, day(withdrawal.decidedOn))
  if (state === "expiring" && filingWindow) {
    return words.states.expiring(day(validUntil), day(filingWindow.from), day(filingWindow.until))
  }
  if (state === "extended" && extendedUntil) return words.states.extended(day(extendedUntil))
  if (state === "waiting") {
    return certificate.renamedFrom === null ? words.states.waiting : words.states.goodsChanged(certificate.renamedFrom)
  }
  if (state === "re_certified") return words.states.replaced
  if (state === "not_yet") return words.states.notYet(day(certificate.issuedOn))
  return state === "expired" ? words.states.expired(day(endedOn ?? validUntil)) : words.states.valid(day(validUntil))
}
