import Link from "next/link"
import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { DeskReturn } from "@/lib/backend/desk/returns"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { tellRefund } from "./order-actions"
import { QuestionPart } from "./question-part"
import { returnState } from "./return-state"

/** Something is to be done about it by the household. */
const waits = ({ state, replacement }: DeskReturn): boolean => state === "asked" || replacement?.state === "reserved"

type Part = { order: DeskOrder; desk: Desk; locale: Locale }

/** Goods that the buyer wants to give back, and money that is to be paid back: above everything else, for somebody waits. */
export function OrderBacks({ order, desk, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  if (order.returns.length + order.refunds.length + order.questions.length === 0) return null
  const isAsked = order.returns.length + order.refunds.length === 0
  const isOwner = desk.stall?.via === "owner" && rightsOf(desk).writes
  return (
    <section className={styles.card} aria-labelledby="tra-hang">
      <h2 id="tra-hang">{isAsked ? words.officersTitle : words.returnsTitle}</h2>
      {order.questions.map((question) => (
        <QuestionPart key={question.id} {...{ question, order, desk, locale }} />
      ))}
      <ul className={styles.rows}>
        {order.returns.map((one) => (
          <li key={one.id} className={styles.row}>
            <span className={styles.state} data-state={waits(one) ? "pending" : "approved"}>
              {one.replacement ? words.again[one.replacement.state] : returnState(one, locale)}
            </span>
            <p>{one.items.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")}</p>
            <Link
              className={styles.textLink}
              href={localePath(locale, paths.deskReturn(order.id, one.id))}
              prefetch={false}
            >
              {words.returnOpen}
            </Link>
          </li>
        ))}
        {order.refunds.map(({ id, amount, method, origin, state, settledNote }) => {
          const money = formatMoney(amount, locale)
          return (
            <li key={id} className={styles.row}>
              <p>
                <strong>
                  {settledNote
                    ? fill(words.refundSettled, { money, note: settledNote })
                    : fill((origin === "way_back" ? words.wayBack : words.refunds)[state], { money })}
                </strong>
              </p>
              {method === "by_hand" && state === "due" && isOwner && (
                <>
                  <p className={styles.hint}>{words.refundOwner}</p>
                  <Tap
                    action={tellRefund.bind(null, locale, order.id, id)}
                    label={fill(words.refundTold, { money })}
                    stall={desk.key.stallId}
                  />
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
