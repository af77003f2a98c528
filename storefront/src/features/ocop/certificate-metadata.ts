import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { type CertificateDetail, readCertificate } from "@/lib/backend/certificates"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { ocopMessages } from "@/messages/ocop"
import { certifiedTitle } from "./certificate-data"
import { standingWords } from "./standing-words"

/** Title and description say first how it stands: a search engine or a shared link must not praise what has ended. */
export function certificateFacts(
  certificate: CertificateDetail,
  locale: Locale,
): { title: string; description: string } {
  const words = ocopMessages(locale)
  const { state, isDemo, productSet, decision } = certificate
  const name = certifiedTitle(certificate)
  const said = isDemo ? "demo" : state in words.states ? (state as keyof typeof words.states) : null
  const title = name ? words.titleOf(name) : words.title
  const standing = standingWords(certificate, locale)
  return {
    title: said ? words.titleWith(title, words.states[said]) : title,
    description: words.description(isDemo ? words.demo.replace(/\.$/, "") : standing, productSet, decision.body),
  }
}

/** Pages of demo certificates, of those that ended and of goods that are not on sale are not for search engines. */
export async function certificateMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const certificate = await readCertificate(handle, locale)
  if (!certificate) return {}
  const { badge, isDemo, product } = certificate
  const path = paths.certificate(handle)
  return pageMetadata({
    locale,
    path,
    ...certificateFacts(certificate, locale),
    index: badge && !isDemo && product !== null,
  })
}
