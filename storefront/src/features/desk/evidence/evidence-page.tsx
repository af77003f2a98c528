import { type Evidence, readEvidence } from "@/lib/backend/desk/evidence"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"

/** What is asked, by the stars from which it is. */
function Checklist({ items, locale }: { items: Evidence["items"]; locale: Locale }) {
  const { evidence: words } = deskMessages(locale)
  return [null, 3, 4, 5].map((stars) => {
    const own = items.filter((item) => item.stars === stars)
    const title = stars === null ? words.every : fill(words.fromStars, { n: stars })
    return (
      own.length > 0 && (
        <section key={title} className={styles.stack} aria-label={title}>
          <h3>{title}</h3>
          <ul className={styles.rows}>
            {own.map(({ key, name, state, state_name }) => (
              <li key={key} className={styles.row}>
                <p>
                  <strong>{name[locale]}</strong>
                  <span className={styles.note} data-state={state}>
                    {state_name[locale]}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )
    )
  })
}

type Props = { locale: Locale; id: string; query: Query }

/** What an assessment of one piece asks for, what the market holds of it, and all of that as one file. */
export async function EvidencePage({ locale, id, query }: Props) {
  const { evidence: words } = deskMessages(locale)
  return withStall(
    locale,
    paths.evidence(id),
    (key) => readEvidence(key, id, locale),
    (desk, { product, items, sold, soldElsewhere }) => {
      const file = new URLSearchParams({ stall: desk.key.stallId ?? "", locale })
      return (
        <DeskScreen
          locale={locale}
          title={product.title}
          guide={words.guide}
          back={paths.selfChecks}
          desk={desk}
          outcome={readOutcome(query)}
        >
          <p>{words.notice}</p>
          <a className={`button ${styles.big}`} href={`/api/desk/evidence-packs/${product.id}?${file}`} download>
            {words.download}
          </a>
          <p className={styles.hint}>{fill(words.inside, { n: product.pictures })}</p>
          <h2>{words.sales}</h2>
          <p>{fill(words.onMarket, { n: sold.pieces })}</p>
          <p>{fill(words.elsewhere, { n: soldElsewhere })}</p>
          <h2>{words.checklist}</h2>
          <Checklist items={items} locale={locale} />
        </DeskScreen>
      )
    },
  )
}
