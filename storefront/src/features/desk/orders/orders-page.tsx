import Link from "next/link"
import { type DeskOrderRow, type OrderGroup, orderGroups, readDeskOrders } from "@/lib/backend/desk/orders"
import { fill } from "@/lib/fill"
import { formatDate, formatDateTime, formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { Picture } from "@/ui/picture"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readFrom } from "../listing/goods-page"
import listing from "../listing/listing.module.css"
import { withStall } from "../stall/with-stall"
import { orderState, stateTone } from "./order-state"
import own from "./orders.module.css"

/** The group that the address asks for; the new ones for anything else. */
function readGroup(query: Query): OrderGroup {
  return orderGroups.find((group) => group === queryText(query, "nhom")) ?? "new"
}

/** Its parcel is being made, and needs a slip. */
const isWrapped = ({ state }: DeskOrderRow): boolean => state === "confirmed" || state === "packed"

function OrderRow({ order, locale }: { order: DeskOrderRow; locale: Locale }) {
  const { orders: words } = deskMessages(locale)
  return (
    <li className={styles.row}>
      <Link className={own.order} href={localePath(locale, paths.deskOrder(order.id))} prefetch={false}>
        <span className={listing.thumb}>
          <Picture picture={order.picture} shape="goods" alt="" sizes="88px" />
        </span>
        <span className={styles.stack}>
          <strong>{fill(words.orderTitle, { reference: order.reference })}</strong>
          <span>{order.title}</span>
          <span>{fill(words.row, { n: order.pieces, money: formatMoney(order.total, locale) })}</span>
          <span className={styles.note}>
            {[order.pickUp ? words.collects : order.place, formatDateTime(order.placedAt, locale)].join(" · ")}
          </span>
          <span className={styles.state} data-state={stateTone(order)}>
            {orderState(order, words)}
          </span>
          {order.sendBy && (
            <strong>
              {fill(order.pickUp ? words.readyBy : words.sendBy, { day: formatDate(order.sendBy, locale) })}
            </strong>
          )}
        </span>
      </Link>
    </li>
  )
}

/** The stall's orders: the new ones first, the other groups behind a tap each. */
export async function OrdersPage({ locale, query }: { locale: Locale; query: Query }) {
  const { orders: words } = deskMessages(locale)
  const group = readGroup(query)
  const list = localePath(locale, paths.deskOrders)
  return withStall(
    locale,
    paths.deskOrders,
    (key) => readDeskOrders(key, group, readFrom(query)),
    (desk, { orders, counts, next }) => (
      <DeskScreen locale={locale} title={words.title} guide={words.guide} back={paths.desk} desk={desk}>
        <nav className={own.groups} aria-label={words.title}>
          {orderGroups.map((one) => (
            <Link
              key={one}
              className={`button quiet ${styles.big}`}
              href={`${list}?nhom=${one}`}
              aria-current={one === group ? "page" : undefined}
              prefetch={false}
            >
              {`${words.groups[one]} (${counts[one]})`}
            </Link>
          ))}
        </nav>
        {orders.length === 0 && <p>{words.empty[group]}</p>}
        <ul className={styles.rows}>
          {orders.map((order) => (
            <OrderRow key={order.id} order={order} locale={locale} />
          ))}
        </ul>
        {orders.some(isWrapped) && (
          <a className={`button quiet ${styles.big}`} href={localePath(locale, paths.deskOrderSlips)} download>
            {words.slipsAll}
          </a>
        )}
        {next !== null && (
          <Link className={`button quiet ${styles.big}`} href={`${list}?nhom=${group}&tu=${next}`} prefetch={false}>
            {words.more}
          </Link>
        )}
      </DeskScreen>
    ),
  )
}
