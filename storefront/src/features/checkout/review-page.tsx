import Link from "next/link"
import { redirect } from "next/navigation"
import { type Delivery, placeOf } from "@/lib/backend/address"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { buyingMessages } from "@/messages/buying"
import { SentForm } from "@/ui/sent-form"
import { SubmitButton } from "@/ui/submit-button"
import { placeOrderNow } from "./actions"
import styles from "./checkout.module.css"
import { orderableBasket } from "./checkout-page"
import { KeepPlace } from "./keep-place"
import { StallShares } from "./stall-shares"
import { Steps } from "./steps"
import { SumLines } from "./sum-lines"

function DeliveryFacts({ delivery, locale }: { delivery: Delivery; locale: Locale }) {
  const words = buyingMessages(locale).review
  return (
    <section className={styles.panel} aria-labelledby="noi-giao">
      <h2 id="noi-giao">{placeOf(delivery) ? words.deliverTo : words.collects}</h2>
      <p>
        <strong>{delivery.recipientName}</strong>, <span className="number">{delivery.recipientPhone}</span>
      </p>
      {placeOf(delivery) && <p>{placeOf(delivery)}</p>}
      <p className="soft">
        {words.contact}: {delivery.contact}
      </p>
      {delivery.note && (
        <p className="soft">
          {words.note}: {delivery.note}
        </p>
      )}
      {delivery.isGift && (
        <p className="soft">
          {delivery.giftNote === "" ? words.gift : fill(words.giftWith, { note: delivery.giftNote })}
        </p>
      )}
      <Link className="link" href={localePath(locale, paths.checkout)} prefetch={false}>
        {words.change}
      </Link>
    </section>
  )
}

/** Everything once more before it counts: what, where, how much, how paid (review step: E-commerce Law 122/2025/QH15). */
export async function ReviewPage({ locale }: { locale: Locale }) {
  const basket = await orderableBasket(locale)
  if (!basket.delivery) redirect(localePath(locale, paths.checkout))
  const words = buyingMessages(locale).review
  const total = formatMoney(basket.total, locale)
  return (
    <div className={`wrap section ${styles.page}`}>
      <Steps current="review" locale={locale} />
      <h1>{words.title}</h1>
      <StallShares stalls={basket.stalls} locale={locale} />
      <p>
        <Link className="link" href={localePath(locale, paths.basket)} prefetch={false}>
          {words.changeBasket}
        </Link>
      </p>
      <DeliveryFacts delivery={basket.delivery} locale={locale} />
      {placeOf(basket.delivery) && (
        <KeepPlace province={basket.delivery.provinceCode} commune={basket.delivery.communeCode} />
      )}
      <section className={styles.panel} aria-labelledby="cach-tra">
        <h2 id="cach-tra">{words.payment}</h2>
        <p>
          <strong>{words.cashOnDelivery}</strong>
        </p>
        <p className="soft">{words.cashOnDeliveryNote}</p>
      </section>
      <SumLines
        subtotal={basket.subtotal}
        shippingTotal={basket.shippingTotal}
        feesToCome={basket.stalls.some(({ byAgreement, pickUp }) => byAgreement && !pickUp)}
        total={basket.total}
        locale={locale}
      />
      <SentForm action={placeOrderNow} className={styles.form}>
        <input type="hidden" name="locale" value={locale} />
        <SubmitButton className={styles.submit} label={words.place(total)} sending={words.placing} />
        <p className="soft small">{words.afterPlacing}</p>
      </SentForm>
    </div>
  )
}
