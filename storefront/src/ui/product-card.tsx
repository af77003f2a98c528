import Link from "next/link"
import type { Card } from "@/lib/backend/cards"
import { formatDate, formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { OcopChip } from "./ocop-chip"
import { Picture } from "./picture"
import styles from "./product-card.module.css"

/** Two in a row on a phone, four on a desk. */
const sizes = "(min-width: 1000px) 282px, (min-width: 640px) 31vw, 46vw"

function Price({ card, locale }: { card: Card; locale: Locale }) {
  const words = messages(locale).card
  if (card.price === null) return null
  return (
    <p className={`${styles.price} number`}>
      {card.priceVaries && <span className={styles.from}>{words.from} </span>}
      {formatMoney(card.price, locale)}
    </p>
  )
}

/** The one word that matters; null when there is none. */
function chipOf(card: Card, locale: Locale): string | null {
  const words = messages(locale).card
  if (card.holidayUntil) return words.onHoliday(formatDate(card.holidayUntil, locale))
  if (card.stock <= 0) return words.soldOut
  if (card.monthLeft === 0) return words.monthFull
  return card.oneOfAKind ? words.oneOfAKind : null
}

/** A piece in a grid: picture, name, village, price, its OCOP stars, and the one word that matters if it is the only one, gone, not made any more this month, or its stall on holiday. Nothing else. */
export function ProductCard({ card, locale, first = false }: { card: Card; locale: Locale; first?: boolean }) {
  const words = messages(locale).card
  const chip = chipOf(card, locale)
  return (
    <Link className={styles.card} href={localePath(locale, paths.product(card.handle))} prefetch={false}>
      <Picture picture={card.picture} shape="goods" alt="" sizes={sizes} first={first} />
      <h3 className={styles.title}>{card.title}</h3>
      <p className={styles.village}>{card.village ? words.of(card.village.name) : card.seller.name}</p>
      <Price card={card} locale={locale} />
      {card.ocop && <OcopChip ocop={card.ocop} locale={locale} />}
      {chip && <p className={styles.chip}>{chip}</p>}
    </Link>
  )
}
