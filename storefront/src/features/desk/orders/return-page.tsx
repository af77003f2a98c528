import { notFound } from "next/navigation"
import { readDeskOrder } from "@/lib/backend/desk/orders"
import { fill } from "@/lib/fill"
import { formatDateTime, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { Picture } from "@/ui/picture"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { photoOf } from "./order-photo"
import own from "./orders.module.css"
import { Again, AgainReceipt } from "./replacement-part"
import { Answers, type Part } from "./return-answers"
import { returnState } from "./return-state"

/** What the buyer says, with the pieces and the photos. */
function Said({ order, back, stall, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  const refusals: Record<string, string | undefined> = words.refuseReasons
  const isOpen = back.state === "asked" || back.state === "accepted"
  const why = [refusals[back.refuseReason ?? ""], back.refuseNote].filter(Boolean).join(". ")
  return (
    <section className={styles.card} aria-labelledby="khach-noi">
      <h2 id="khach-noi">{returnState(back, locale)}</h2>
      <p className={styles.note}>{formatDateTime(back.askedAt, locale)}</p>
      <p>{fill(words.returnWhy, { reason: words.returnReasons[back.reason] })}</p>
      {back.note && <p>{back.note}</p>}
      <div className={own.items}>
        {back.items.map((item) => (
          <div key={item.id} className={own.item}>
            <Picture picture={item.picture} shape="goods" alt="" sizes="72px" />
            <span>
              <strong>{fill(words.pieces, { n: item.quantity })}</strong> {item.title}
              {item.received !== null && item.received < item.quantity && (
                <span className={styles.note}>{fill(words.came, { n: item.received })}</span>
              )}
              {item.restock !== null && (
                <span className={styles.note}>{fill(words.restocked, { n: item.restock })}</span>
              )}
            </span>
          </div>
        ))}
      </div>
      <div className={own.photos}>
        {back.photos.map((id, index) => (
          // biome-ignore lint/performance/noImgElement: a private photo in one size
          <img
            key={id}
            src={photoOf({ order, stall, id })}
            alt={fill(words.returnPhoto, { n: index + 1 })}
            loading="lazy"
          />
        ))}
      </div>
      <p>{words.wants[back.wants]}</p>
      {isOpen && <p>{fill(words.returnWorth, { money: formatMoney(back.worth, locale) })}</p>}
      {back.wayBackPayer && <p>{`${words.payerTitle}: ${words.payers[back.wayBackPayer]}`}</p>}
      {why && <p>{fill(words.returnAnswered, { reason: why })}</p>}
    </section>
  )
}

type Props = { locale: Locale; id: string; returnId: string; query: Query }

/** Goods that a buyer wants to give back: what is said, and the household's answer. */
export async function DeskReturnPage({ locale, id, returnId, query }: Props) {
  const { orders: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = words.done
  return withStall(
    locale,
    paths.deskReturn(id, returnId),
    (key) => readDeskOrder(key, id),
    (desk, order) => {
      const back = order.returns.find((one) => one.id === returnId)
      if (!back) notFound()
      const part = { order, back, stall: desk.key.stallId, locale }
      return (
        <DeskScreen
          locale={locale}
          title={fill(words.returnTitle, { reference: order.reference })}
          guide={words.returnGuide}
          back={paths.deskOrder(id)}
          desk={desk}
          outcome={outcome}
          done={notes[outcome.done ?? ""]}
        >
          <Said {...part} />
          <Again {...part} writes={rightsOf(desk).writes} />
          <AgainReceipt {...part} writes={rightsOf(desk).writes} />
          {rightsOf(desk).writes && <Answers {...part} />}
        </DeskScreen>
      )
    },
  )
}
