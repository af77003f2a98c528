import type { Certificate } from "@/lib/backend/certificates"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { ocopMessages } from "@/messages/ocop"
import styles from "./certificate.module.css"

/** The facts of a certificate as they stand on the paper. */
export function CertificateRows({ certificate, locale }: { certificate: Certificate; locale: Locale }) {
  const words = ocopMessages(locale)
  const { decision } = certificate
  const rows: [name: string, value: string | null][] = [
    [words.level, words.levelOf(certificate.stars)],
    [words.decision, words.decisionOf(decision.number, formatDate(decision.decidedOn, locale))],
    [words.body, decision.body],
    [words.holder, certificate.holder],
    [words.set, certificate.productSet],
    [words.code, certificate.productCode],
    [words.number, certificate.certificateNo],
    [words.issuedOn, formatDate(certificate.issuedOn, locale)],
    [words.lastDay, formatDate(certificate.validUntil, locale)],
  ]
  return (
    <dl className={styles.rows}>
      {rows
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
