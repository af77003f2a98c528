import type { Card } from "@/lib/backend/cards"
import type { Locale } from "@/lib/locale"
import { ProductCard } from "./product-card"
import styles from "./product-grid.module.css"

/**
 * Goods in a calm grid. `firstRow` marks a grid that opens the page: its first pictures are fetched at once; `beside` one that shares the
 * width of a desk with something at its side.
 */
export function ProductGrid({
  cards,
  locale,
  firstRow = false,
  beside = false,
}: {
  cards: Card[]
  locale: Locale
  firstRow?: boolean
  beside?: boolean
}) {
  return (
    <ul className={beside ? `${styles.grid} ${styles.beside}` : styles.grid}>
      {cards.map((card, index) => (
        <li key={card.id}>
          <ProductCard card={card} locale={locale} first={firstRow && index < 2} />
        </li>
      ))}
    </ul>
  )
}
