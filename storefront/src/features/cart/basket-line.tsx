import Link from "next/link"
import { type BasketItem, isGone, isMonthFull } from "@/lib/backend/baskets"
import type { Card, Stars } from "@/lib/backend/cards"
import { formatDate, formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import { OcopChip } from "@/ui/ocop-chip"
import { Picture } from "@/ui/picture"
import { changeQuantity, removeFromBasket } from "./actions"
import styles from "./basket.module.css"
import { SimilarGoods } from "./similar-goods"

function Quantity({ item, locale }: { item: BasketItem; locale: Locale }) {
  const { basket: words } = buyingMessages(locale)
  const canAdd = item.quantity < Math.min(item.stock, item.monthLeft ?? 999, 999)
  return (
    <form action={changeQuantity} className={styles.stepper}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line_id" value={item.id} />
      <input type="hidden" name="quantity" value={item.quantity} />
      <button type="submit" name="step" value="-1" aria-label={words.less(item.title)}>
        −
      </button>
      <span className="number" role="status" aria-label={words.quantity(item.title)}>
        {item.quantity}
      </span>
      <button type="submit" name="step" value="1" aria-label={words.more(item.title)} disabled={!canAdd}>
        +
      </button>
    </form>
  )
}

function Remove({ item, locale }: { item: BasketItem; locale: Locale }) {
  const { basket: words } = buyingMessages(locale)
  return (
    <form action={removeFromBasket}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line_id" value={item.id} />
      <button type="submit" className={styles.remove} aria-label={words.remove(item.title)}>
        {words.removeShort}
      </button>
    </form>
  )
}

function goneText({ available, oneOfAKind }: BasketItem, locale: Locale): string {
  const { basket: words } = buyingMessages(locale)
  if (!available) return words.notOnSale
  return oneOfAKind ? words.soldPiece : words.soldOut
}

/** Why this line cannot be ordered as it stands; null where it can. */
function shortage(item: BasketItem, hasSimilar: boolean, locale: Locale): string | null {
  const { basket: words } = buyingMessages(locale)
  if (item.holidayUntil) return words.onHoliday(formatDate(item.holidayUntil, locale))
  const instead = hasSimilar ? words.seeSimilar : words.removeToOrder
  if (isGone(item)) return [goneText(item, locale), instead].join(" ")
  if (item.quantity > item.stock) return words.onlyLeft(item.stock)
  if (item.monthLeft === null || !item.moreFrom) return null
  const day = formatDate(item.moreFrom, locale)
  return isMonthFull(item) ? [words.monthFull(day), instead].join(" ") : words.monthLeft(item.monthLeft, day)
}

type Props = { item: BasketItem; similar: Card[]; ocop: Stars | undefined; locale: Locale }

/** One piece in the basket: picture, name, how many, what it costs; a plain word when it is short, and what else there is when it is gone. */
export function BasketLine({ item, similar, ocop, locale }: Props) {
  const { basket: words } = buyingMessages(locale)
  const href = localePath(locale, paths.product(item.productHandle))
  const short = shortage(item, similar.length > 0, locale)
  return (
    <li className={styles.line}>
      <Link href={href} prefetch={false} className={styles.picture} aria-hidden="true" tabIndex={-1}>
        <Picture picture={item.picture} shape="goods" alt="" sizes="88px" />
      </Link>
      <div className={styles.what}>
        <Link href={href} prefetch={false} className={styles.title}>
          {item.title}
        </Link>
        {item.variantTitle && <p className="soft small">{item.variantTitle}</p>}
        {item.oneOfAKind && !isGone(item) && <p className="soft small">{messages(locale).card.oneOfAKind}</p>}
        {ocop && <OcopChip ocop={ocop} locale={locale} />}
        {item.quantity > 1 && <p className="soft small number">{words.each(formatMoney(item.unitPrice, locale))}</p>}
        {short && <p className={styles.short}>{short}</p>}
        <div className={styles.controls}>
          {!isGone(item) && !isMonthFull(item) && <Quantity item={item} locale={locale} />}
          <Remove item={item} locale={locale} />
        </div>
      </div>
      <p className={`number ${styles.price}`}>{formatMoney(item.total, locale)}</p>
      {similar.length > 0 && <SimilarGoods title={item.title} cards={similar} locale={locale} />}
    </li>
  )
}
