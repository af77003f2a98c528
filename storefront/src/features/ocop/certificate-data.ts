import type { CertificateDetail } from "@/lib/backend/certificates"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { ocopMessages } from "@/messages/ocop"

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
    ...(product && {
      about: {
        "@type": "Product",
        name: product.title,
        url: publicUrl + localePath(locale, paths.product(product.handle)),
      },
    }),
  }
}
