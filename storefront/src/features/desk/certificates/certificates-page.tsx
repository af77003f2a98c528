import Link from "next/link"
import { type DeskCertificate, readDeskCertificates } from "@/lib/backend/desk/certificates"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { stateWords } from "./state-words"

function Row({ certificate, writes, locale }: { certificate: DeskCertificate; writes: boolean; locale: Locale }) {
  const { certificates: words } = deskMessages(locale)
  const { id, product, stars, decision, state } = certificate
  const mayCorrect = writes && (state === "returned" || state === "waiting")
  return (
    <li className={styles.row}>
      <p>
        <strong>{product?.title ?? words.goneProduct}</strong>
        <span className={styles.note}>{words.line(stars, decision.number)}</span>
        <span className={styles.note}>{stateWords(certificate, locale)}</span>
      </p>
      <Link className={styles.textLink} href={localePath(locale, paths.deskCertificate(id))} prefetch={false}>
        {mayCorrect ? words.correct : words.see}
        <span className="visually-hidden"> {product?.title}</span>
      </Link>
    </li>
  )
}

/** Papers of the stall with what is to be done, and the way to send one in. */
export async function CertificatesPage({ locale, query }: { locale: Locale; query: Query }) {
  const { certificates: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = {
    sent: words.sent,
    corrected: words.corrected,
    dropped: words.dropped,
  }
  return withStall(locale, paths.deskCertificates, readDeskCertificates, (desk, certificates) => {
    const { certificates: writes } = rightsOf(desk)
    return (
      <DeskScreen
        locale={locale}
        title={words.title}
        guide={words.guide}
        back={paths.desk}
        desk={desk}
        outcome={outcome}
        done={notes[outcome.done ?? ""]}
      >
        <p>{certificates.length === 0 ? words.none : words.lead}</p>
        {certificates.length > 0 && (
          <ul className={styles.rows}>
            {certificates.map((certificate) => (
              <Row key={certificate.id} certificate={certificate} writes={writes} locale={locale} />
            ))}
          </ul>
        )}
        {writes && (
          <Link className={`button ${styles.big}`} href={localePath(locale, paths.deskCertificateNew)} prefetch={false}>
            {words.add}
          </Link>
        )}
        {writes && (
          <Link className={styles.textLink} href={localePath(locale, paths.selfChecks)} prefetch={false}>
            {deskMessages(locale).selfCheck.door}
          </Link>
        )}
      </DeskScreen>
    )
  })
}
