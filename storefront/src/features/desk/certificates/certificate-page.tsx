import { type DeskCertificate, readCertificateForm } from "@/lib/backend/desk/certificates"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { dropCertificate } from "./actions"
import { CertificateForm } from "./certificate-form"
import { stateWords } from "./state-words"

/** What stands on a paper that is not to be changed any more. */
function Facts({ certificate, locale }: { certificate: DeskCertificate; locale: Locale }) {
  const { certificates: words } = deskMessages(locale)
  const { decision, stars, holderName, validUntil, issuedOn } = certificate
  const rows = [
    [words.stars, words.starsOf(stars)],
    [words.number, decision.number],
    [words.decidedOn, formatDate(decision.decidedOn, locale)],
    [words.body, decision.body],
    [words.holderName, holderName],
    [words.issuedOn, formatDate(issuedOn, locale)],
    [words.validUntil, formatDate(validUntil, locale)],
  ]
  return (
    <dl className={styles.card}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.note}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Below everything else, and opened first: it cannot be undone. */
function Drop({ certificate, desk, locale }: { certificate: DeskCertificate; desk: Desk; locale: Locale }) {
  const { certificates: words } = deskMessages(locale)
  const { id, revision } = certificate
  return (
    <details>
      <summary className={styles.textLink}>{words.drop}</summary>
      <p className={styles.note}>{words.dropMeans}</p>
      <Tap
        action={dropCertificate.bind(null, locale, id, revision)}
        label={words.dropSure}
        stall={desk.key.stallId}
        quiet
      />
    </details>
  )
}

type Props = { locale: Locale; query: Query; id: string | null }

/** A paper to be typed off and sent in, corrected and sent again, or looked at once an officer has compared it. */
export async function CertificateDeskPage({ locale, query, id }: Props) {
  const { certificates: words } = deskMessages(locale)
  const here = id === null ? paths.deskCertificateNew : paths.deskCertificate(id)
  return withStall(
    locale,
    here,
    (key) => readCertificateForm(key, id),
    (desk, form) => {
      const { certificate } = form
      const isOpen = certificate === null || certificate.state === "waiting" || certificate.state === "returned"
      const mayWrite = rightsOf(desk).certificates
      return (
        <DeskScreen
          locale={locale}
          title={certificate ? (certificate.product?.title ?? words.goneProduct) : words.add}
          guide={words.formGuide}
          back={paths.deskCertificates}
          desk={desk}
          outcome={readOutcome(query)}
        >
          {certificate ? <p>{stateWords(certificate, locale)}</p> : <p>{words.formLead}</p>}
          {certificate && (
            <a
              className={styles.textLink}
              href={`/api/desk/certificate-scans/${certificate.id}?locale=${locale}`}
              target="_blank"
              rel="noreferrer"
            >
              {words.seePhoto}
            </a>
          )}
          {certificate && !(isOpen && mayWrite) && <Facts certificate={certificate} locale={locale} />}
          {form.goods.length === 0 && (
            <p>
              {words.noGoods}{" "}
              <a className={styles.textLink} href={localePath(locale, paths.listings)}>
                {words.toGoods}
              </a>
            </p>
          )}
          {isOpen && mayWrite && form.goods.length > 0 && <CertificateForm desk={desk} form={form} locale={locale} />}
          {certificate && isOpen && mayWrite && <Drop certificate={certificate} desk={desk} locale={locale} />}
        </DeskScreen>
      )
    },
  )
}
