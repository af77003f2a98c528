import type { Card } from "@/lib/backend/cards"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import { ProductGrid } from "@/ui/product-grid"
import styles from "./basket.module.css"

/** Below a piece that is gone: others like it that can be had now. */
export function SimilarGoods({ title, cards, locale }: { title: string; cards: Card[]; locale: Locale }) {
  const { basket: words } = buyingMessages(locale)
  return (
    <section className={styles.similar} aria-label={words.similarTo(title)}>
      <p className={styles.similarTitle}>{words.similar}</p>
      <ProductGrid cards={cards} locale={locale} />
    </section>
  )
}
