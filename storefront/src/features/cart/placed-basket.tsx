import { openPlacedOrder } from "@/features/checkout/actions"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import { SentForm } from "@/ui/sent-form"
import { SubmitButton } from "@/ui/submit-button"
import styles from "./basket.module.css"

/** The way to an order whose answer was lost or came too late, so that nobody orders it all once more. */
export function PlacedBasket({ locale }: { locale: Locale }) {
  const { basket: words } = buyingMessages(locale)
  return (
    <section className={styles.placed} aria-labelledby="da-dat">
      <h2 id="da-dat">{words.placedTitle}</h2>
      <p>{words.placedText}</p>
      <SentForm action={openPlacedOrder} alertClass={styles.problem}>
        <input type="hidden" name="locale" value={locale} />
        <SubmitButton label={words.placedOpen} sending={words.placedOpening} />
      </SentForm>
    </section>
  )
}
