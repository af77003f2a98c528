import type { CertificateDetail } from "@/lib/backend/certificates"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { ocopMessages } from "@/messages/ocop"

/** What was certified, by its name then; in the page's language as long as the goods are still called so. Null where none is known. */
export function certifiedTitle({ productTitle, renamedTo, product }: CertificateDetail): string | null {
  return renamedTo === null && product ? product.title : productTitle
}

/**
 * schema.org Certification. One that ended says `CertificationInactive`. Null for demo data: nobody outside may take its
 * numbers for true.
 */
export function certificateJsonLd(
  certificate: CertificateDetail,
  publicUrl: string,
  locale: Locale,
): Record<string, unknown> | null {
  if (certificate.isDemo) return null
  const { decision, product, badge } = certificate
  const title = certifiedTitle(certificate)
  return {
    "@type": "Certification",
    name: ocopMessages(locale).stars(certificate.stars),
    url: publicUrl + localePath(locale, paths.certificate(certificate.handle)),
    certificationIdentification: certificate.certificateNo ?? decision.number,
    certificationStatus: `https://schema.org/${badge ? "CertificationActive" : "CertificationInactive"}`,
    certificationRating: { "@type": "Rating", ratingValue: certificate.stars, bestRating: 5, worstRating: 1 },
    issuedBy: { "@type": "GovernmentOrganization", name: decision.body },
    datePublished: decision.decidedOn,
    validFrom: certificate.issuedOn,
    expires: certificate.extendedUntil ?? certificate.validUntil,
    ...(product &&
      title && {
        about: {
          "@type": "Product",
          name: title,
          url: publicUrl + localePath(locale, paths.product(product.handle)),
        },
      }),
  }
}
