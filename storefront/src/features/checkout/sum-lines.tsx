import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import styles from "./checkout.module.css"

type Props = { subtotal: number; shippingTotal: number; total: number; locale: Locale }

/** Goods, delivery, and what is paid in the end. Whole đồng. */
export function SumLines({ subtotal, shippingTotal, total, locale }: Props) {
  const words = buyingMessages(locale).review
  return (
    <dl className={styles.sumLines}>
      <div>
        <dt>{words.goods}</dt>
        <dd className="number">{formatMoney(subtotal, locale)}</dd>
      </div>
      <div>
        <dt>{words.shipping}</dt>
        <dd className="number">{formatMoney(shippingTotal, locale)}</dd>
      </div>
      <div className={styles.grandTotal}>
        <dt>{words.total}</dt>
        <dd className="number">{formatMoney(total, locale)}</dd>
      </div>
    </dl>
  )
}
