import Link from "next/link"
import type { BasketItem } from "@/lib/backend/baskets"
import { formatDate, formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { buyingMessages } from "@/messages/buying"
import { Picture } from "@/ui/picture"
import { changeQuantity, removeFromBasket } from "./actions"
import styles from "./basket.module.css"

function Quantity({ item, locale }: { item: BasketItem; locale: Locale }) {
  const { basket: words } = buyingMessages(locale)
  const canAdd = item.quantity < Math.min(item.stock, 999)
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

/** One piece in the basket: picture, name, how many, what it costs, and a plain word when it is short. */
export function BasketLine({ item, locale }: { item: BasketItem; locale: Locale }) {
  const { basket: words } = buyingMessages(locale)
  const href = localePath(locale, paths.product(item.productHandle))
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
        {item.quantity > 1 && <p className="soft small number">{words.each(formatMoney(item.unitPrice, locale))}</p>}
        {item.holidayUntil && <p className={styles.short}>{words.onHoliday(formatDate(item.holidayUntil, locale))}</p>}
        {!item.available && <p className={styles.short}>{item.stock > 0 ? words.onlyLeft(item.stock) : words.gone}</p>}
        <div className={styles.controls}>
          <Quantity item={item} locale={locale} />
          <Remove item={item} locale={locale} />
        </div>
      </div>
      <p className={`number ${styles.price}`}>{formatMoney(item.total, locale)}</p>
    </li>
  )
}
