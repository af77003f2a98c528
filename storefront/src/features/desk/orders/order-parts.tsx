import type { DeskOrder, DeskOrderItem } from "@/lib/backend/desk/orders"
import { fill } from "@/lib/fill"
import { formatDateTime, formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { Picture } from "@/ui/picture"
import { styles } from "../frame/styles"
import own from "./orders.module.css"

type Part = { order: DeskOrder; locale: Locale }

function ItemText({ item, locale }: { item: DeskOrderItem; locale: Locale }) {
  const { orders: words } = deskMessages(locale)
  return (
    <>
      <Picture picture={item.picture} shape="goods" alt="" sizes="72px" />
      <span>
        <strong>{fill(words.pieces, { n: item.quantity })}</strong> {item.title}
        {item.variantTitle && <span className={styles.note}>{item.variantTitle}</span>}
      </span>
    </>
  )
}

/** The goods, with a box to tick for each while they are being packed. */
export function OrderGoods({ order, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  return (
    <section className={styles.card} aria-labelledby="hang">
      <h2 id="hang">{order.state === "placed" || order.state === "confirmed" ? words.goods : words.goodsSeen}</h2>
      <div className={own.items}>
        {order.items.map((item) =>
          order.state === "confirmed" ? (
            <label key={item.id} className={own.ticked}>
              <input type="checkbox" />
              <ItemText item={item} locale={locale} />
            </label>
          ) : (
            <div key={item.id} className={own.item}>
              <ItemText item={item} locale={locale} />
            </div>
          ),
        )}
      </div>
    </section>
  )
}

/** Where it goes, in letters large enough to copy onto the parcel, and the number to call. */
export function OrderAddress({ order, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  const { recipient, phone, buyerPhone, address, note } = order
  const isWrapped = !order.pickUp && (order.state === "confirmed" || order.state === "packed")
  const title = order.pickUp ? words.collects : isWrapped ? words.copyOut : words.sendTo
  return (
    <section className={styles.card} aria-labelledby="gui-cho">
      <h2 id="gui-cho">{title}</h2>
      <p className={isWrapped ? own.copyOut : undefined}>
        <strong>{recipient}</strong>
        <br />
        {phone && (
          <>
            <span className="number">{phone.text}</span>
            <br />
          </>
        )}
        {!order.pickUp && address.join(", ")}
      </p>
      {note && <p>{fill(words.note, { note })}</p>}
      {order.isGift && <p>{words.gift}</p>}
      {order.giftNote && <p>{fill(words.giftWish, { note: order.giftNote })}</p>}
      {buyerPhone && (
        <>
          <p>{fill(order.isGift ? words.buyerOfGift : words.buyerOfFee, { phone: buyerPhone.text })}</p>
          <a className={`button quiet ${styles.big}`} href={`tel:${buyerPhone.call}`}>
            {words.callBuyer}
          </a>
        </>
      )}
      {phone && (
        <a className={`button quiet ${styles.big}`} href={`tel:${phone.call}`}>
          {fill(words.call, { name: recipient })}
        </a>
      )}
      {order.state === "placed" && <p className={styles.hint}>{words.phoneLater}</p>}
    </section>
  )
}

/** The slip for the parcel, while it is being made. */
export function OrderSlip({ order, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  const slip = localePath(locale, paths.deskOrderSlip(order.id))
  return (
    (order.state === "confirmed" || order.state === "packed") && (
      <section className={styles.card} aria-labelledby="phieu">
        <h2 id="phieu">{words.slipTitle}</h2>
        <p className={styles.hint}>{words.slipText}</p>
        <a className={`button quiet ${styles.big}`} href={slip} download>
          {words.slipA6}
        </a>
        <a className={`button quiet ${styles.big}`} href={`${slip}?kho=a5`} download>
          {words.slipA5}
        </a>
      </section>
    )
  )
}

/** What the goods cost, what the courier brings back, and what the market keeps. */
export function OrderMoney({ order, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  const lines: [string, number][] = [
    [words.goodsTotal, order.goodsTotal],
    [words.shippingTotal, order.shippingTotal],
    ...(order.feeRequest && ["expected", "captured"].includes(order.feeRequest.state)
      ? [[words.fee.line, order.feeRequest.amount] as [string, number]]
      : []),
    ...(order.returnedTotal > 0 ? [[words.returnedTotal, -order.returnedTotal] as [string, number]] : []),
    ...(order.creditTotal > 0 ? [[words.creditTotal, -order.creditTotal] as [string, number]] : []),
    ...(order.commission > 0 ? [[words.commission, -order.commission] as [string, number]] : []),
  ]
  return (
    <section className={styles.card} aria-labelledby="tien">
      <h2 id="tien">{words.money}</h2>
      <dl className={own.sums}>
        {lines.map(([label, dong]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatMoney(dong, locale)}</dd>
          </div>
        ))}
        {order.toCollect > 0 && (
          <div className={own.due}>
            <dt>{words.collect}</dt>
            <dd>{formatMoney(order.toCollect, locale)}</dd>
          </div>
        )}
      </dl>
      {order.toCollect === 0 && !order.awaitsPayment && <p>{words.paid}</p>}
    </section>
  )
}

/** What ends an order before its goods are there; who did it says its name. */
const ends = ["decline", "cancel", "lose", "come_back"]

/** What was done so far, oldest first. */
export function OrderSteps({ order, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  const steps: Record<string, string | undefined> = words.steps
  const ending = order.endedBy && words.endedBy[order.endedBy]
  const nameOf = (action: string, by: string) =>
    (ends.includes(action) && ending) || (steps[`${action}_${by}`] ?? steps[action] ?? action)
  return (
    order.changes.length > 0 && (
      <details>
        <summary className={styles.textLink}>{words.history}</summary>
        <ol className={styles.rows}>
          {order.changes.map(({ action, by, at }) => (
            <li key={action} className={styles.row}>
              {fill(words.step, { what: nameOf(action, by), when: formatDateTime(at, locale) })}
            </li>
          ))}
        </ol>
      </details>
    )
  )
}
