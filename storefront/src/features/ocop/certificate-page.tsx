import Link from "next/link"
import { notFound } from "next/navigation"
import { readCertificate } from "@/lib/backend/certificates"
import { readSite } from "@/lib/backend/site"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { catalogueMessages } from "@/messages/catalogue"
import { ocopMessages } from "@/messages/ocop"
import { Crumbs } from "@/ui/crumbs"
import { JsonLd } from "@/ui/json-ld"
import { OcopChip } from "@/ui/ocop-chip"
import styles from "./certificate.module.css"
import { certificateJsonLd, certifiedTitle } from "./certificate-data"
import { CertificateRows } from "./certificate-rows"
import { standingWords } from "./standing-words"

/** A certificate: how it stands first, then what is on the paper. Of one that ended no star is shown, only what it said. */
export async function CertificatePage({ handle, locale }: { handle: string; locale: Locale }) {
  const words = ocopMessages(locale)
  const [certificate, site] = await Promise.all([readCertificate(handle, locale), readSite()])
  if (!certificate) notFound()
  const { badge, product, seller, verifiedOn, renamedTo, followedBy } = certificate
  const title = certifiedTitle(certificate)
  const data = certificateJsonLd(certificate, site.publicUrl, locale)
  return (
    <article>
      {data && <JsonLd data={data} />}
      <Crumbs locale={locale} steps={[{ path: paths.ocop, name: catalogueMessages(locale).ocop.title }]} />
      <div className={`wrap ${styles.page}`}>
        <header className={styles.head}>
          <h1 className={styles.title}>{title ? words.titleOf(title) : words.title}</h1>
          {badge && <OcopChip ocop={certificate} locale={locale} />}
          <p className={badge ? styles.holds : styles.over}>{standingWords(certificate, locale)}</p>
          {renamedTo && <p>{words.nowCalled(renamedTo)}</p>}
          {certificate.isDemo ? (
            <p className={styles.demo}>{words.demo}</p>
          ) : (
            <p className="soft">{words.checkedDecision(formatDate(verifiedOn, locale))}</p>
          )}
        </header>
        <CertificateRows certificate={certificate} locale={locale} />
        <p className="soft">{words.what}</p>
        <p className={styles.ways}>
          {followedBy && (
            <Link className="link" href={localePath(locale, paths.certificate(followedBy))} prefetch={false}>
              {words.seeFollower}
            </Link>
          )}
          {product && (
            <Link className="link" href={localePath(locale, paths.product(product.handle))} prefetch={false}>
              {words.seeProduct(product.title)}
            </Link>
          )}
          {seller && (
            <Link className="link" href={localePath(locale, paths.seller(seller.handle))} prefetch={false}>
              {words.seeSeller(seller.name)}
            </Link>
          )}
          <Link className="link" href={localePath(locale, paths.ocop)} prefetch={false}>
            {catalogueMessages(locale).ocop.emptyAll}
          </Link>
        </p>
      </div>
    </article>
  )
}
