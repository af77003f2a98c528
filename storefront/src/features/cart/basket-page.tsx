import Link from "next/link"
import { ParcelLines } from "@/features/checkout/parcel-lines"
import { type Basket, isGone, isMonthFull, readBasket } from "@/lib/backend/baskets"
import { readSimilarCards, readStars } from "@/lib/backend/cards"
import { formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { accountCookie, basketCookie, placedCookie } from "@/lib/session"
import { errorText } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import { Icon } from "@/ui/icon"
import styles from "./basket.module.css"
import { BasketLine } from "./basket-line"
import { PlacedBasket } from "./placed-basket"

/** What just happened, as the address says it: an error code, how many are left, or that something was put in. */
export type BasketNews = { error: string | null; left: string | null; added: boolean }

type Found = {
  /** null where there is none, or where it became an order. */
  basket: Basket | null
  /** Code of what kept it from being read. */
  failure: string | null
  /** It became an order whose page was never opened: that page forgets its basket. */
  wasPlaced: boolean
}

async function findBasket(locale: Locale): Promise<Found> {
  const id = await basketCookie.recall()
  const wasPlaced = (await placedCookie.recall()) !== undefined
  const none = { basket: null, failure: null, wasPlaced }
  if (!id) return none
  const found = await readBasket(id, locale, await accountCookie.recall())
  if (found.ok) return found.data.completed ? { ...none, wasPlaced: true } : { ...none, basket: found.data }
  const isUnknown = found.error.status >= 400 && found.error.status < 500
  return isUnknown ? none : { ...none, failure: found.error.code }
}

function Notice({ news, locale }: { news: BasketNews; locale: Locale }) {
  const { basket: words } = buyingMessages(locale)
  if (news.error) {
    // Of what a household makes in a month its line says how many are left, and from when on there are more.
    const isCounted = news.error === "stock_insufficient" && news.left && /^\d{1,6}$/.test(news.left)
    const left = isCounted ? Number(news.left) : null
    return (
      <p className={styles.problem} role="alert">
        <Icon name="alert" />
        <span>{left ? words.onlyLeft(left) : errorText(news.error, locale)}</span>
      </p>
    )
  }
  if (!news.added) return null
  return (
    <p className={styles.done} role="status">
      {words.added}
    </p>
  )
}

function EmptyBasket({ locale }: { locale: Locale }) {
  const { basket: words, order } = buyingMessages(locale)
  return (
    <div className={styles.empty}>
      <h2>{words.emptyTitle}</h2>
      <p className="soft">{words.emptyText}</p>
      <Link className="button" href={localePath(locale, paths.goods)}>
        {words.emptyLink}
      </Link>
      <Link className="link" href={localePath(locale, paths.orders)} prefetch={false}>
        {order.findLink}
      </Link>
    </div>
  )
}

function Sums({ basket, locale }: { basket: Basket; locale: Locale }) {
  const { basket: words } = buyingMessages(locale)
  const total = formatMoney(basket.subtotal, locale)
  return (
    <aside className={styles.sums}>
      <p className={styles.sum}>
        <span>{words.goods}</span>
        <strong className="number">{total}</strong>
      </p>
      {basket.delivery ? (
        <p className={styles.sum}>
          <span>{words.shipping}</span>
          <strong className="number">{formatMoney(basket.shippingTotal, locale)}</strong>
        </p>
      ) : (
        <p className="soft small">{words.shippingLater}</p>
      )}
      {basket.problems.length === 0 && (
        <Link className="button" href={localePath(locale, paths.checkout)} prefetch={false}>
          {words.checkout(formatMoney(basket.total, locale))}
        </Link>
      )}
      <Link className="link" href={localePath(locale, paths.goods)} prefetch={false}>
        {words.keepShopping}
      </Link>
    </aside>
  )
}

/** The basket, by stall. Everything works as plain forms, so it does without JavaScript. */
export async function BasketPage({ locale, news }: { locale: Locale; news: BasketNews }) {
  const words = buyingMessages(locale).basket
  const { basket, failure, wasPlaced } = await findBasket(locale)
  const items = basket?.stalls.flatMap((stall) => stall.items) ?? []
  const handlesOf = (some: typeof items) => [...new Set(some.map(({ productHandle }) => productHandle))]
  const [similar, stars] = await Promise.all([
    readSimilarCards(handlesOf(items.filter((item) => isGone(item) || isMonthFull(item))), locale),
    readStars(handlesOf(items), locale),
  ])
  return (
    <div className={`wrap section ${styles.page}`}>
      <h1>{words.title}</h1>
      <Notice news={failure ? { ...news, error: failure } : news} locale={locale} />
      {wasPlaced && <PlacedBasket locale={locale} />}
      {!failure && !wasPlaced && items.length === 0 && <EmptyBasket locale={locale} />}
      {basket && items.length > 0 && (
        <div className={styles.columns}>
          <div className={styles.stalls}>
            {basket.stalls.map((stall) => (
              <section
                key={stall.seller.handle}
                className={styles.stall}
                aria-labelledby={`gian-${stall.seller.handle}`}
              >
                <h2 id={`gian-${stall.seller.handle}`} className={styles.stallName}>
                  <Link href={localePath(locale, paths.seller(stall.seller.handle))} prefetch={false}>
                    {words.from(stall.seller.name)}
                  </Link>
                </h2>
                <ul>
                  {stall.items.map((item) => (
                    <BasketLine
                      key={item.id}
                      item={item}
                      similar={similar.get(item.productHandle) ?? []}
                      ocop={stars.get(item.productHandle)}
                      locale={locale}
                    />
                  ))}
                </ul>
                <ParcelLines parcel={stall} locale={locale} />
              </section>
            ))}
          </div>
          <Sums basket={basket} locale={locale} />
        </div>
      )}
    </div>
  )
}
