import Link from "next/link"
import { type DeskOrder, type OrderDeed, readDeskOrder } from "@/lib/backend/desk/orders"
import { fill } from "@/lib/fill"
import { formatDate, formatDateTime, formatDays } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { readDesk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDesk } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { AskOfficers } from "./ask-officers"
import { FeeForm } from "./fee-form"
import { OrderLots } from "./lots-part"
import { keepReceipt, tapOrder } from "./order-actions"
import { OrderBacks } from "./order-backs"
import { OrderAddress, OrderGoods, OrderMoney, OrderSlip, OrderSteps } from "./order-parts"
import { orderState, stateTone } from "./order-state"
import { OtherStall, otherStallOf } from "./other-stall"
import { ParcelForm, SendForm } from "./parcel-form"
import { ReceiptForm } from "./receipt-form"

type Part = { order: DeskOrder; stall: string | null; locale: Locale }

/** What is to be done now: one large button, what else is possible quietly below. */
function Deeds({ order, stall, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  const tap = (deed: Exclude<OrderDeed, "ship" | "decline" | "come_back">) =>
    order.nextActions.includes(deed) && (
      <Tap
        action={tapOrder.bind(null, locale, order.id, deed)}
        label={words.deeds[deed]}
        stall={stall}
        hidden={{ seen: order.stateAt }}
        quiet={deed === "unpack"}
      />
    )
  return (
    <>
      {tap("confirm")}
      {order.byAgreement && order.state === "confirmed" && <FeeForm order={order} stall={stall} locale={locale} />}
      {tap("pack")}
      {order.nextActions.includes("ship") && <SendForm order={order} stall={stall} locale={locale} />}
      {tap("ready")}
      {tap("deliver")}
      {tap("unpack")}
    </>
  )
}

function Facts({ order, locale }: Omit<Part, "stall">) {
  const { orders: words } = deskMessages(locale)
  const reasons: Record<string, string | undefined> = {
    ...words.reasons,
    ...words.staffReasons,
    ...words.cameBackReasons,
  }
  const how = [order.carrier, order.trackingCode].filter(Boolean).join(" ")
  return (
    <div>
      <p className={styles.state} data-state={stateTone(order)}>
        {orderState(order, words)}
      </p>
      {order.awaitsPayment && <p>{words.awaitsPayment}</p>}
      <p className={styles.note}>{fill(words.placedAt, { when: formatDateTime(order.placedAt, locale) })}</p>
      {order.expected && !order.awaitsPayment && ["placed", "confirmed", "packed"].includes(order.state) && (
        <>
          <p>
            <strong>
              {fill(order.pickUp ? words.readyBy : words.sendBy, { day: formatDate(order.expected.sendBy, locale) })}
            </strong>
          </p>
          <p className={styles.note}>
            {fill(words.promised, { days: formatDays(order.expected.from, order.expected.until, locale) })}
          </p>
        </>
      )}
      {how && <p>{fill(words.sentBy, { how })}</p>}
      {order.endReason && (
        <p>
          {fill(words.endReason, {
            reason: [reasons[order.endReason] ?? order.endReason, order.endNote].filter(Boolean).join(". "),
          })}
        </p>
      )}
    </div>
  )
}

/** One order of the stall: how far it is, the next step, the goods, where it goes, the money. */
export async function DeskOrderPage({ locale, id, query }: { locale: Locale; id: string; query: Query }) {
  const { orders: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = words.done
  const here = paths.deskOrder(id)
  const found = await readDesk()
  const other = found?.ok ? otherStallOf(found.data, query) : null
  if (other) return withDesk(locale, here, (desk) => <OtherStall desk={desk} stall={other} id={id} locale={locale} />)
  return withStall(
    locale,
    here,
    (key) => readDeskOrder(key, id),
    (desk, order) => (
      <DeskScreen
        locale={locale}
        title={fill(words.orderTitle, { reference: order.reference })}
        guide={words.orderGuide}
        back={paths.deskOrders}
        desk={desk}
        outcome={outcome}
        done={notes[outcome.done ?? ""]}
      >
        <Facts order={order} locale={locale} />
        <OrderBacks order={order} desk={desk} locale={locale} />
        <OrderGoods order={order} locale={locale} />
        <OrderLots order={order} desk={desk} locale={locale} />
        <OrderAddress order={order} locale={locale} />
        {rightsOf(desk).writes && <Deeds order={order} stall={desk.key.stallId} locale={locale} />}
        {!order.pickUp && rightsOf(desk).writes && ["shipped", "delivered"].includes(order.state) && (
          <ParcelForm order={order} stall={desk.key.stallId} locale={locale} />
        )}
        {!order.pickUp && ["shipped", "delivered", "completed"].includes(order.state) && (
          <ReceiptForm
            photo={order.hasReceipt ? `/api/desk/receipts/${order.id}` : null}
            action={keepReceipt}
            hidden={{ stall: desk.key.stallId ?? "", order: order.id }}
            writes={rightsOf(desk).writes && order.state !== "completed"}
            locale={locale}
          />
        )}
        <OrderSlip order={order} locale={locale} />
        <OrderMoney order={order} locale={locale} />
        <OrderSteps order={order} locale={locale} />
        {rightsOf(desk).writes && <AskOfficers order={order} stall={desk.key.stallId} locale={locale} />}
        {rightsOf(desk).writes && order.nextActions.includes("come_back") && (
          <Link className={styles.textLink} href={localePath(locale, paths.deskOrderCameBack(id))} prefetch={false}>
            {words.deeds.come_back}
          </Link>
        )}
        {rightsOf(desk).writes && order.nextActions.includes("decline") && (
          <Link className={styles.textLink} href={localePath(locale, paths.deskOrderDecline(id))} prefetch={false}>
            {words.deeds.decline}
          </Link>
        )}
      </DeskScreen>
    ),
  )
}
