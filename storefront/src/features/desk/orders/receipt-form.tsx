import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"
import { keepReceipt } from "./order-actions"

type Props = { order: DeskOrder; stall: string | null; writes: boolean; locale: Locale }

/** The receipt that the post office gave: its photo, and the way to take another. */
export function ReceiptForm({ order, stall, writes, locale }: Props) {
  const { orders: words, frame } = deskMessages(locale)
  return (
    <section className={styles.card} aria-labelledby="phieu-gui">
      <h2 id="phieu-gui">{words.receipt.title}</h2>
      {order.hasReceipt && (
        // biome-ignore lint/performance/noImgElement: a private photo of one order, in one size
        <img className={styles.photo} src={`/api/desk/receipts/${order.id}`} alt={words.receipt.alt} />
      )}
      {writes && (
        <DeskForm
          action={keepReceipt}
          hidden={{ locale, stall: stall ?? "", order: order.id }}
          submit={words.receipt.send}
          words={frame}
          quiet
          fields={[
            {
              kind: "photo",
              name: "file",
              label: words.receipt.lead,
              pick: words.receipt.pick,
              accept: "image/jpeg,image/png,image/webp,image/heic",
            },
          ]}
        />
      )}
    </section>
  )
}
