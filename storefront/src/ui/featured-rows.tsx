import type { Featured } from "@/lib/backend/featured"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { catalogueMessages } from "@/messages/catalogue"
import styles from "./featured-rows.module.css"
import { ProductGrid } from "./product-grid"

/** What officers show first, row by row with its words; a demo says so. `#` and its id lead there from the page's opening. */
export function FeaturedRows({ featured, locale }: { featured: Featured[]; locale: Locale }) {
  const { featured: words } = catalogueMessages(locale)
  return featured.map(({ id, title, text, until, isDemo, cards }) => (
    <section key={id} id={id} className={`wrap section ${styles.row}`}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <p className="lead">{text}</p>
        <p className="soft small">
          {words.chosen(formatDate(until, locale))}
          {isDemo && ` · ${words.demo}`}
        </p>
      </div>
      <ProductGrid cards={cards} locale={locale} />
    </section>
  ))
}
