import Link from "next/link"
import type { Product } from "@/lib/backend/products"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import { Picture } from "@/ui/picture"
import styles from "./maker.module.css"

/** Who made it and where: the stall with its picture and sentence, and the village. */
export function Maker({ product, locale }: { product: Product; locale: Locale }) {
  const words = messages(locale).product
  const { maker, place } = product
  return (
    <section className={styles.maker}>
      <Link className={styles.stall} href={localePath(locale, paths.seller(maker.handle))} prefetch={false}>
        <Picture picture={maker.picture} shape="wide" alt="" sizes="120px" className={styles.picture} />
        <div>
          <h2 className={styles.name}>{words.by(maker.name)}</h2>
          {maker.sinceYear && <p className="soft small">{words.since(maker.sinceYear)}</p>}
        </div>
      </Link>
      {maker.summary && <p className={styles.said}>{maker.summary}</p>}
      <p className={styles.ways}>
        <Link className="link" href={localePath(locale, paths.seller(maker.handle))} prefetch={false}>
          {words.visitStall}
        </Link>
        {place && (
          <Link className="link" href={localePath(locale, paths.village(place.handle))} prefetch={false}>
            {words.visitVillage(place.name)}
          </Link>
        )}
      </p>
    </section>
  )
}
