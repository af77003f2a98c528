import Link from "next/link"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { buyingMessages } from "@/messages/buying"
import styles from "./checkout.module.css"

const order = ["basket", "delivery", "review"] as const
const addresses = { basket: paths.basket, delivery: paths.checkout, review: paths.review } as const

/** Where in the order of things the buyer is; earlier steps lead back. */
export function Steps({ current, locale }: { current: (typeof order)[number]; locale: Locale }) {
  const words = buyingMessages(locale).checkout
  const here = order.indexOf(current)
  return (
    <nav aria-label={words.stepLabel}>
      <ol className={styles.steps}>
        {order.map((step, index) => (
          <li key={step} aria-current={step === current ? "step" : undefined}>
            {index < here ? (
              <Link href={localePath(locale, addresses[step])} prefetch={false}>
                {words.steps[step]}
              </Link>
            ) : (
              <span>{words.steps[step]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
