import type { CertificateDetail } from "@/lib/backend/certificates"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { ocopMessages } from "@/messages/ocop"

/** How a certificate stands, in one sentence. It names days, never how many are left: a kept page would tell them wrong. */
export function standingWords(certificate: CertificateDetail, locale: Locale): string {
  const words = ocopMessages(locale)
  const { state, validUntil, extendedUntil, endedOn, issuedOn, withdrawal } = certificate
  const day = (iso: string) => formatDate(iso, locale)
  if (state === "withdrawn" && withdrawal) return words.withdrawn(withdrawal.number, day(withdrawal.decidedOn))
  if (state === "re_certified") return words.replaced
  if (state === "not_yet") return words.validFrom(day(issuedOn))
  if (state === "extended" && extendedUntil) return words.extendedUntil(day(extendedUntil))
  if (state === "valid" || state === "expiring") return words.validUntil(day(validUntil))
  return words.ended(day(endedOn ?? validUntil))
}
