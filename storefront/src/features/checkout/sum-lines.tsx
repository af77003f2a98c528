import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import styles from "./checkout.module.css"

type Props = {
  subtotal: number
  shippingTotal: number
  creditTotal?: number
  /** A fee is still to be said by telephone. */
  feesToCome?: boolean
  /** Delivery fees agreed by telephone. */
  agreedFees?: number
  returnedTotal?: number
  total: number
  locale: Locale
}

/** Goods, delivery, what is owed no more, and what is paid in the end. Whole đồng. */
export function SumLines({
  subtotal,
  shippingTotal,
  feesToCome = false,
  creditTotal = 0,
  agreedFees = 0,
  returnedTotal = 0,
  total,
  locale,
}: Props) {
  const words = buyingMessages(locale).review
  return (
    <dl className={styles.sumLines}>
      <div>
        <dt>{words.goods}</dt>
        <dd className="number">{formatMoney(subtotal, locale)}</dd>
      </div>
      <div>
        <dt>
          {words.shipping}
          {feesToCome && <span className={`soft small ${styles.toCome}`}>{words.feesToCome}</span>}
        </dt>
        <dd className="number">{formatMoney(shippingTotal, locale)}</dd>
      </div>
      {agreedFees > 0 && (
        <div>
          <dt>{words.agreedFees}</dt>
          <dd className="number">{formatMoney(agreedFees, locale)}</dd>
        </div>
      )}
      {returnedTotal > 0 && (
        <div>
          <dt>{words.returned}</dt>
          <dd className="number">{formatMoney(-returnedTotal, locale)}</dd>
        </div>
      )}
      {creditTotal > 0 && (
        <div>
          <dt>{words.credit}</dt>
          <dd className="number">{formatMoney(-creditTotal, locale)}</dd>
        </div>
      )}
      <div className={styles.grandTotal}>
        <dt>{words.total}</dt>
        <dd className="number">{formatMoney(total, locale)}</dd>
      </div>
    </dl>
  )
}
