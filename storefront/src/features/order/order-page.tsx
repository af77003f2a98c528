import Link from "next/link"
import { notFound } from "next/navigation"
import { StallShares } from "@/features/checkout/stall-shares"
import { SumLines } from "@/features/checkout/sum-lines"
import { placeOf } from "@/lib/backend/address"
import { type OrderView, readOrder } from "@/lib/backend/orders"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { readSettings } from "@/lib/settings"
import { errorText, messages } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import { SentForm } from "@/ui/sent-form"
import { SubmitButton } from "@/ui/submit-button"
import { reorder } from "./actions"
import { isFeeToCome } from "./fee-answer"
import { NextSteps } from "./next-steps"
import styles from "./order.module.css"
import { paymentText } from "./payment-text"
import { QrCode } from "./qr-code"
import { ShareState } from "./share-state"

/** The absolute address of an order's page: what the QR code and the PDF carry. */
export function orderAddress(code: string, locale: Locale): string {
  return readSettings().publicUrl + localePath(locale, paths.order(code))
}

function CodePanel({ order, locale }: { order: OrderView; locale: Locale }) {
  const words = buyingMessages(locale).order
  return (
    <section className={styles.codePanel} aria-labelledby="ma-don">
      <div>
        <h2 id="ma-don">{words.codeLabel}</h2>
        <p className={`number ${styles.code}`}>{order.readableCode}</p>
        <p className="soft">{words.keep}</p>
        <a className="button quiet" href={localePath(locale, paths.orderCopy(order.code))} download>
          {words.download}
        </a>
      </div>
      <figure className={styles.qr}>
        <QrCode text={orderAddress(order.code, locale)} label={words.link} />
        <figcaption className="soft small">{words.link}</figcaption>
      </figure>
    </section>
  )
}

function DeliveryPanel({ order, locale }: { order: OrderView; locale: Locale }) {
  const { order: words, review } = buyingMessages(locale)
  const { delivery } = order
  return (
    <section className={styles.facts}>
      <div>
        <h2>{placeOf(delivery) ? words.deliverTo : review.collects}</h2>
        <p>
          <strong>{delivery.recipientName}</strong>, <span className="number">{delivery.recipientPhone}</span>
        </p>
        {placeOf(delivery) && <p>{placeOf(delivery)}</p>}
        {delivery.note && <p className="soft">{delivery.note}</p>}
        {delivery.isGift && (
          <p className="soft">
            {delivery.giftNote === "" ? review.gift : fill(review.giftWith, { note: delivery.giftNote })}
          </p>
        )}
      </div>
      <div>
        <h2>{words.payment}</h2>
        <p>{paymentText(order, locale)}</p>
      </div>
    </section>
  )
}

/** An order, opened by its code alone: what was ordered, how far each stall is, and what happens next. */
export async function OrderPage({ code, query, locale }: { code: string; query: Query; locale: Locale }) {
  const answer = await readOrder(code, locale)
  if (!answer.ok) {
    if (answer.error.status >= 400 && answer.error.status < 500) notFound()
    return (
      <p className="wrap section" role="alert">
        {errorText(answer.error.code, locale)}
      </p>
    )
  }
  const order = answer.data
  const words = buyingMessages(locale).order
  const notes: Record<string, string | undefined> = words.done
  const done = notes[queryText(query, "xong") ?? ""]
  const failed = queryText(query, "loi")
  return (
    <div className={`wrap section ${styles.page}`}>
      <header className={styles.head}>
        {queryText(query, "moi") !== null && <p className={styles.thanks}>{words.thanks}</p>}
        {done && <p role="status">{done}</p>}
        {failed && <p role="alert">{errorText(failed, locale)}</p>}
        <h1>{words.title(order.displayId)}</h1>
        <p className="soft number">{words.placedAt(formatDateTime(order.placedAt, locale))}</p>
      </header>
      <CodePanel order={order} locale={locale} />
      <StallShares
        stalls={order.stalls}
        locale={locale}
        note={(stall) => <ShareState stall={stall} code={order.code} payment={order.payment} locale={locale} />}
      />
      <SumLines
        subtotal={order.subtotal}
        shippingTotal={order.shippingTotal}
        feesToCome={order.stalls.some(isFeeToCome)}
        creditTotal={order.creditTotal}
        returnedTotal={order.returnedTotal}
        agreedFees={order.agreedFees}
        total={order.total + order.agreedFees}
        locale={locale}
      />
      <NextSteps order={order} locale={locale} />
      <DeliveryPanel order={order} locale={locale} />
      <SentForm action={reorder}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="code" value={order.code} />
        <SubmitButton className="quiet" label={words.reorder} sending={messages(locale).product.adding} />
      </SentForm>
      <Link className="link" href={localePath(locale, paths.goods)} prefetch={false}>
        {buyingMessages(locale).basket.keepShopping}
      </Link>
    </div>
  )
}
