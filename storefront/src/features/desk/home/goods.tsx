import Link from "next/link"
import { readCards } from "@/lib/backend/cards"
import { formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { Picture } from "@/ui/picture"
import { styles } from "../frame/styles"

/** From here on the backend means goods of which no pieces are counted: made when they are ordered. */
const uncounted = 999

/** What lies on the stall, as visitors find it: a picture on every row. */
export async function Goods({ handle, locale }: { handle: string; locale: Locale }) {
  const { home } = deskMessages(locale)
  const { cards } = await readCards({ seller: handle, limit: 60 }, locale)
  return (
    <section className={styles.stack} aria-labelledby="hang">
      <h2 id="hang">{home.goods}</h2>
      {cards.length === 0 && <p>{home.noGoods}</p>}
      <ul className={styles.rows}>
        {cards.map((card) => (
          <li key={card.id} className={`${styles.row} ${styles.goods}`}>
            <Picture picture={card.picture} shape="goods" alt="" sizes="72px" />
            <span>
              <Link className={styles.textLink} href={localePath(locale, paths.product(card.handle))} prefetch={false}>
                {card.title}
              </Link>
              <span className={styles.note}>
                {card.price !== null && formatMoney(card.price, locale)} ·{" "}
                {card.stock >= uncounted ? home.madeToOrder : home.left(card.stock)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
