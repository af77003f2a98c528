import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import type { FormAction } from "../form-state"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"

type Props = {
  /** Address of the photo; null where none was taken. */
  photo: string | null
  action: FormAction
  /** What the parcel belongs to. */
  hidden: Record<string, string>
  writes: boolean
  locale: Locale
}

/** The receipt that the post office gave: its photo, and the way to take another. */
export function ReceiptForm({ photo, action, hidden, writes, locale }: Props) {
  const { orders: words, frame } = deskMessages(locale)
  if (!photo && !writes) return null
  return (
    <section className={styles.card} aria-labelledby="phieu-gui">
      <h2 id="phieu-gui">{words.receipt.title}</h2>
      {photo && (
        // biome-ignore lint/performance/noImgElement: a private photo of one order, in one size
        <img className={styles.photo} src={photo} alt={words.receipt.alt} />
      )}
      {writes && (
        <DeskForm
          action={action}
          hidden={{ locale, ...hidden }}
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
