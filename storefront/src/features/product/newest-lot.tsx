import type { Product } from "@/lib/backend/products"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { traceMessages } from "@/messages/trace"
import styles from "./product-view.module.css"

/** When the newest batch was made, and the way to what was recorded of it. That page is a document of its own: a plain link. */
export function NewestLot({ lot, locale }: { lot: NonNullable<Product["newestLot"]>; locale: Locale }) {
  const { newest: words, facts } = traceMessages(locale)
  const from = formatDate(lot.madeFrom, locale)
  const made = lot.madeTo === null ? facts.madeFrom(from) : facts.madeBetween(from, formatDate(lot.madeTo, locale))
  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>{words.title}</h2>
      <p>{words.made(made)}</p>
      <p>
        <a className="link" href={localePath(locale, paths.trace(lot.code))}>
          {words.see}
        </a>
      </p>
    </section>
  )
}
