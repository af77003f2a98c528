import { readTraceRoots, type TraceRoots } from "@/lib/backend/trace-roots"
import { formatDate, formatNumber } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { rootsMessages } from "@/messages/roots"
import { Crumbs } from "@/ui/crumbs"
import { PageHead } from "@/ui/page-head"
import styles from "./roots.module.css"

function Verify({ locale, keys }: { locale: Locale; keys: TraceRoots["keys"] }) {
  const words = rootsMessages(locale)
  return (
    <>
      <section className={styles.part}>
        <h2>{words.how}</h2>
        <ol className={styles.list}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <code className={styles.code}>node verify-lot.mjs lot.json cho-lang.pem</code>
        </p>
        <p>
          <a href={paths.verifyScript} download>
            {words.script}
          </a>
        </p>
      </section>
      {keys.length > 0 && (
        <section className={styles.part}>
          <h2>{words.keys}</h2>
          <ul className={styles.list}>
            {keys.map(({ key_id, first_day }) => (
              <li key={key_id}>
                <a href={paths.rootKey(key_id)} download>
                  {words.keyOf(key_id, formatDate(first_day, locale))}
                </a>
              </li>
            ))}
          </ul>
          <p>{words.keep}</p>
        </section>
      )}
    </>
  )
}

/** The days whose root was signed, the keys that signed them, and how anybody verifies a batch with them. */
export async function RootsPage({ locale }: { locale: Locale }) {
  const words = rootsMessages(locale)
  const published = await readTraceRoots()
  return (
    <article>
      <Crumbs locale={locale} steps={[]} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
        <p>{words.proves}</p>
      </PageHead>
      <div className={`wrap ${styles.parts}`}>
        <Verify locale={locale} keys={published?.keys ?? []} />
        <section className={styles.part}>
          <h2>{words.days}</h2>
          {published === null && <p>{words.failed}</p>}
          {published?.roots.length === 0 && <p>{words.none}</p>}
          <ul className={styles.days}>
            {published?.roots.map(({ day, size, root }) => (
              <li key={day}>
                <strong>{formatDate(day, locale)}</strong> · {words.sizeOf(formatNumber(size, locale))}
                <br />
                <code className={styles.code}>{root}</code>
              </li>
            ))}
          </ul>
          <p>
            <a href={paths.rootsData}>{words.data}</a>
          </p>
        </section>
      </div>
    </article>
  )
}
