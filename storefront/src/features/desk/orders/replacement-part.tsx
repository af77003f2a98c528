import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { DeskReturn } from "@/lib/backend/desk/returns"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { photoOf } from "./order-photo"
import { ReceiptForm } from "./receipt-form"
import { giveUpReplacement, keepReplacementReceipt, sendReplacement } from "./replacement-actions"

type Props = { order: DeskOrder; back: DeskReturn; stall: string | null; locale: Locale; writes: boolean }

/** The same pieces once more: how far they are; sent with carrier and code, or not at all, and then money goes back. */
export function Again({ order, back, stall, locale, writes }: Props) {
  const { orders: words, frame } = deskMessages(locale)
  const { replacement, nextActions } = back
  if (!replacement) return null
  const parcel = [replacement.carrier, replacement.trackingCode].filter(Boolean).join(" · ")
  return (
    <section className={styles.card} aria-labelledby="gui-thay">
      <h2 id="gui-thay">{words.again[replacement.state]}</h2>
      {parcel && <p>{parcel}</p>}
      {writes && nextActions.includes("send") && (
        <DeskForm
          action={sendReplacement}
          hidden={{ locale, stall: stall ?? "", order: order.id, return: back.id }}
          submit={words.againSend}
          words={frame}
          fields={[
            {
              kind: "text",
              name: "carrier",
              label: words.carrier,
              hint: words.carrierHint,
              optional: true,
              maxLength: 60,
            },
            {
              kind: "text",
              name: "tracking_code",
              label: words.tracking,
              hint: words.trackingHint,
              optional: true,
              maxLength: 60,
            },
          ]}
        />
      )}
      {writes && nextActions.includes("give_up") && (
        <>
          <p className={styles.hint}>{words.againGiveUpHint}</p>
          <Tap
            action={giveUpReplacement.bind(null, locale, order.id, back.id)}
            label={words.againGiveUp}
            stall={stall}
            quiet
          />
        </>
      )}
    </section>
  )
}

/** The receipt of that parcel, once it was sent. */
export function AgainReceipt({ order, back, stall, locale, writes }: Props) {
  const { replacement } = back
  if (replacement?.state !== "sent" && replacement?.state !== "received") return null
  return (
    <ReceiptForm
      photo={replacement.receipt && photoOf({ order, stall, id: replacement.receipt })}
      action={keepReplacementReceipt}
      hidden={{ stall: stall ?? "", order: order.id, return: back.id }}
      writes={writes}
      locale={locale}
    />
  )
}
