import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"
import { correctParcel, sendOrder } from "./order-actions"

type Part = { order: DeskOrder; stall: string | null; locale: Locale }

/** Who takes a parcel along, and its code; both may stay empty, a neighbour may have taken it. */
function parcelFields(locale: Locale, values: { carrier: string; code: string }) {
  const { orders: words } = deskMessages(locale)
  const text = { kind: "text" as const, optional: true, maxLength: 60 }
  return [
    { ...text, name: "carrier", label: words.carrier, hint: words.carrierHint, value: values.carrier },
    { ...text, name: "tracking_code", label: words.tracking, hint: words.trackingHint, value: values.code },
  ]
}

/** How it is sent. */
export function SendForm({ order, stall, locale }: Part) {
  const { orders: words, frame } = deskMessages(locale)
  return (
    <section className={styles.card} aria-labelledby="gui-di">
      <h2 id="gui-di">{words.shipTitle}</h2>
      <DeskForm
        action={sendOrder}
        hidden={{ locale, stall: stall ?? "", order: order.id }}
        submit={words.deeds.ship}
        words={frame}
        fields={parcelFields(locale, { carrier: "", code: "" })}
      />
    </section>
  )
}

/** What came with the receipt only after the tap, or was typed wrong; it says what it was typed over, for it may come late. */
export function ParcelForm({ order, stall, locale }: Part) {
  const { orders: words, frame } = deskMessages(locale)
  const shown = { carrier: order.carrier ?? "", code: order.trackingCode ?? "" }
  return (
    <details>
      <summary className={styles.textLink}>{order.trackingCode ? words.parcelCorrect : words.parcelAdd}</summary>
      <DeskForm
        action={correctParcel}
        hidden={{
          locale,
          stall: stall ?? "",
          order: order.id,
          before_carrier: shown.carrier,
          before_code: shown.code,
        }}
        submit={words.parcelSend}
        words={frame}
        quiet
        fields={parcelFields(locale, shown)}
      />
    </details>
  )
}
