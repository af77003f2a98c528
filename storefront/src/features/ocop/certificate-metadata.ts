import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readCertificate } from "@/lib/backend/certificates"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { ocopMessages } from "@/messages/ocop"

/** Pages of demo certificates, and of those that ended, are not for search engines. */
export async function certificateMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const certificate = await readCertificate(handle, locale)
  if (!certificate) return {}
  const words = ocopMessages(locale)
  const { product, productSet, decision, badge, isDemo } = certificate
  return pageMetadata({
    locale,
    path: paths.certificate(handle),
    title: product ? words.titleOf(product.title) : words.title,
    description: words.description(productSet, decision.body),
    index: badge && !isDemo,
  })
}
