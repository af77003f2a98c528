import { isSameName } from "@cho-lang/kit/same-name"
import Link from "next/link"
import type { Certificate } from "@/lib/backend/certificates"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { ocopPath } from "@/lib/ocop-address"
import { paths } from "@/lib/paths"
import { catalogueMessages } from "@/messages/catalogue"
import { ocopMessages } from "@/messages/ocop"
import { OcopChip } from "@/ui/ocop-chip"
import styles from "./certificate.module.css"

type Props = {
  certificate: Certificate
  /** What the piece is called on its page. */
  title: string
  locale: Locale
}

/** The stars of a piece on its own page: a tap tells what they rest on, without JavaScript. */
export function OcopFacts({ certificate, title, locale }: Props) {
  const words = ocopMessages(locale)
  const { decision, extendedUntil, validUntil, verifiedOn, productSet, isDemo } = certificate
  const term =
    extendedUntil === null
      ? words.validUntil(formatDate(validUntil, locale))
      : words.extendedUntil(formatDate(extendedUntil, locale))
  const { certificateNo, productCode, productTitle } = certificate
  return (
    <details className={styles.facts}>
      <summary className={styles.summary}>
        <OcopChip ocop={certificate} locale={locale} />
      </summary>
      <div className={styles.told}>
        {productTitle && !isSameName(productTitle, title) && <p>{words.givenTo(productTitle)}</p>}
        {certificateNo && (
          <p>
            {words.number}: {certificateNo}
          </p>
        )}
        {productCode && (
          <p>
            {words.code}: {productCode}
          </p>
        )}
        <p>
          {words.decision}: {words.decisionOf(decision.number, formatDate(decision.decidedOn, locale))}
        </p>
        <p>{decision.body}</p>
        <p>{term}</p>
        <p>{productSet}</p>
        {isDemo ? (
          <p className={styles.demo}>{words.demo}</p>
        ) : (
          <p className="soft">{words.checked(formatDate(verifiedOn, locale))}</p>
        )}
        <Link className="link" href={localePath(locale, paths.certificate(certificate.handle))} prefetch={false}>
          {words.seeCertificate}
        </Link>
        <Link
          className="link"
          href={localePath(locale, ocopPath({ stars: certificate.stars, sort: "stars", page: 1 }))}
          prefetch={false}
        >
          {catalogueMessages(locale).ocop.more(certificate.stars)}
        </Link>
      </div>
    </details>
  )
}
