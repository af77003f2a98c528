import type { OrderView } from "@/lib/backend/orders"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import styles from "./order.module.css"

/** States in which a part is still prepared or on its way. */
const coming = ["placed", "confirmed", "packed", "shipped", "ready_to_collect"]

/** What happens next, of what is still to come alone: a courier is spoken of only where something is sent. */
export function nextSteps({ stalls, payment }: Pick<OrderView, "stalls" | "payment">, locale: Locale): string[] {
  const words = buyingMessages(locale).order
  const open = stalls.filter(({ state }) => coming.includes(state))
  const collects = open.some(({ pickUp }) => pickUp)
  const steps = [
    payment.status === "awaited" &&
      open.length > 0 &&
      words.nextMoney[payment.method === "bank_transfer" ? "transfer" : "other"],
    open.some(({ pickUp }) => !pickUp) && words.nextSend,
    collects && words.nextCollect,
    collects && payment.method === "cash_on_delivery" && words.nextPayThere,
  ]
  return steps.filter((step): step is string => Boolean(step))
}

/** The same as a part of the order's page; nothing where all of it has come or ended. */
export function NextSteps({ order, locale }: { order: OrderView; locale: Locale }) {
  const steps = nextSteps(order, locale)
  if (steps.length === 0) return null
  return (
    <section>
      <h2 className={styles.nextTitle}>{buyingMessages(locale).order.next}</h2>
      <p className="prose">{steps.join(" ")}</p>
    </section>
  )
}
