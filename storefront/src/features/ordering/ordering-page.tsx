import type { Locale } from "@/lib/locale"
import { catalogueMessages } from "@/messages/catalogue"
import { Crumbs } from "@/ui/crumbs"
import { PageHead } from "@/ui/page-head"
import styles from "./ordering.module.css"

/** How every list of the market is ordered, and that nobody pays for a place in one. */
export function OrderingPage({ locale }: { locale: Locale }) {
  const { ordering: words } = catalogueMessages(locale)
  return (
    <article>
      <Crumbs locale={locale} steps={[]} />
      <PageHead title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHead>
      <div className={`wrap ${styles.parts}`}>
        <section className={styles.part}>
          <h2>{words.lists}</h2>
          <dl className={styles.rules}>
            {words.rules.map(([list, rule]) => (
              <div key={list}>
                <dt>{list}</dt>
                <dd>{rule}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className={styles.part}>
          <h2>{words.notCounted}</h2>
          <ul className={styles.list}>
            {words.notCountedList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className={styles.part}>
          <h2>{words.gone}</h2>
          <p>{words.goneText}</p>
        </section>
      </div>
    </article>
  )
}
