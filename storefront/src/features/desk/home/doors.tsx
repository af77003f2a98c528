import type { OrdersWaiting } from "@/lib/backend/desk/orders"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { Door } from "../frame/door"
import { styles } from "../frame/styles"

type Props = {
  desk: Desk
  locale: Locale
  waiting: { stall: number; people: number }
  /** What waits among the orders; null where they may not be seen. */
  orders?: OrdersWaiting | null
  /** How many goods and drafts the stall has; null where they may not be seen. */
  goods?: number | null
  /** The newest piece of news in words, while it is still being read; null when there is none. */
  newest: Promise<string | null>
}

/** The doors of the desk. People and history belong to the household: a helper does not see them. */
export async function Doors({ desk, locale, waiting, orders = null, goods = null, newest }: Props) {
  const { home } = deskMessages(locale)
  const to = (path: string) => localePath(locale, path)
  const told = await newest
  const may = rightsOf(desk)
  return (
    <nav className={styles.doors} aria-label={home.guide}>
      {told && <Door href={to(paths.news)} icon="news" label={home.doors.news} note={told} />}
      {orders !== null && (
        <Door
          href={orders.fresh === 0 && orders.again > 0 ? `${to(paths.deskOrders)}?nhom=doing` : to(paths.deskOrders)}
          icon="basket"
          label={home.doors.orders}
          note={home.doorNotes.orders(orders.fresh, orders.again)}
          waiting={orders.fresh + orders.again}
        />
      )}
      {desk.person.helper && <Door href={to(paths.helped)} icon="people" label={home.helped} note={home.helpedNote} />}
      {may.stall && (
        <Door
          href={to(paths.stall)}
          icon="stall"
          label={home.doors.stall}
          note={may.writes ? home.doorNotes.stall : home.doorNotes.stallSeen}
          waiting={waiting.stall}
        />
      )}
      {goods !== null && (
        <Door href={to(paths.listings)} icon="goods" label={home.doors.goods} note={home.doorNotes.goods(goods)} />
      )}
      {may.lots && <Door href={to(paths.lots)} icon="layers" label={home.doors.lots} note={home.doorNotes.lots} />}
      {may.certificates && (
        <Door
          href={to(paths.deskCertificates)}
          icon="medal"
          label={home.doors.certificates}
          note={home.doorNotes.certificates}
        />
      )}
      {may.people && (
        <>
          <Door
            href={to(paths.people)}
            icon="people"
            label={home.doors.people}
            note={home.doorNotes.people}
            waiting={waiting.people}
          />
          <Door href={to(paths.history)} icon="book" label={home.doors.history} note={home.doorNotes.history} />
        </>
      )}
      <Door href={to(paths.devices)} icon="phone" label={home.doors.devices} note={home.doorNotes.devices} />
    </nav>
  )
}
