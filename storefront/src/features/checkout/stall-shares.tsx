import type { ReactNode } from "react"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import { Picture } from "@/ui/picture"
import styles from "./checkout.module.css"
import { ParcelLines, type ParcelView } from "./parcel-lines"

type Item = {
  id: string
  title: string
  variantTitle: string | null
  /** Who made it, where that is not the stall itself; told of what was ordered. */
  madeBy?: string | null
  picture: string | null
  quantity: number
  total: number
}
type Share = ParcelView & { seller: { handle: string; name: string }; items: Item[] }

/** What comes from each stall, with its own sum. `note` adds a line to a stall, such as the state of its share. */
export function StallShares<S extends Share>({
  stalls,
  locale,
  note,
}: {
  stalls: S[]
  locale: Locale
  note?: (stall: S) => ReactNode
}) {
  const { basket: words, order } = buyingMessages(locale)
  return (
    <div className={styles.shares}>
      {stalls.map((stall) => (
        <section key={stall.seller.handle} aria-labelledby={`phan-${stall.seller.handle}`}>
          <h2 id={`phan-${stall.seller.handle}`} className={styles.shareName}>
            {words.from(stall.seller.name)}
          </h2>
          {note?.(stall)}
          <ul>
            {stall.items.map((item) => (
              <li key={item.id} className={styles.shareLine}>
                <Picture picture={item.picture} shape="goods" alt="" sizes="56px" />
                <span>
                  <span className="number">{item.quantity} × </span>
                  {item.title}
                  {item.variantTitle && <span className="soft">, {item.variantTitle}</span>}
                  {item.madeBy && <span className="soft small"> · {order.madeBy(item.madeBy)}</span>}
                </span>
                <span className="number">{formatMoney(item.total, locale)}</span>
              </li>
            ))}
          </ul>
          <ParcelLines parcel={stall} locale={locale} />
        </section>
      ))}
    </div>
  )
}
