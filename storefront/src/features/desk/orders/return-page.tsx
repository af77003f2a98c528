import { notFound } from "next/navigation"
import { type DeskOrder, readDeskOrder } from "@/lib/backend/desk/orders"
import type { DeskReturn } from "@/lib/backend/desk/returns"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { Picture } from "@/ui/picture"
import { rightsOf } from "../desk-rights"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { acceptReturn, receiveReturn, refuseReturn } from "./order-actions"
import { photoOf } from "./order-photo"
import own from "./orders.module.css"
import { Again, AgainReceipt } from "./replacement-part"
import { returnState } from "./return-state"

type Part = { order: DeskOrder; back: DeskReturn; stall: string | null; locale: Locale }

/** What the buyer says, with the pieces and the photos. */
function Said({ order, back, stall, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  const refusals: Record<string, string | undefined> = words.refuseReasons
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
      {back.wayBackPayer && <p>{`${words.payerTitle}: ${words.payers[back.wayBackPayer]}`}</p>}
      {why && <p>{fill(words.returnAnswered, { reason: why })}</p>}
    </section>
  )
}

const hiddenOf = ({ order, back, stall, locale }: Part) => ({
  locale,
  stall: stall ?? "",
  order: order.id,
  return: back.id,
})

/** How many of the pieces that came can be sold again. */
function Receive(part: Part) {
  const { back, locale } = part
  const { orders: words, frame } = deskMessages(locale)
  return (
    <>
      <p>{words.receiveGuide}</p>
      <DeskForm
        action={receiveReturn}
        hidden={hiddenOf(part)}
        submit={words.receiveSend}
        words={frame}
        quiet={back.nextActions.includes("accept")}
        fields={back.items.map(({ id, title, quantity }) => ({
          kind: "text" as const,
          name: `restock.${id}`,
          label: fill(words.restock, { title, n: quantity }),
          inputMode: "numeric" as const,
          maxLength: 3,
          value: String(quantity),
        }))}
      />
    </>
  )
}

/** The household's answers: yes with who pays the way back, "it is here", or no. */
function Answers({ order, back, stall, locale }: Part) {
  const { orders: words, frame } = deskMessages(locale)
  const hidden = hiddenOf({ order, back, stall, locale })
  const options = (texts: Record<string, string>) => Object.entries(texts).map(([value, label]) => ({ value, label }))
  return (
    <>
      {back.nextActions.includes("accept") && (
        <section className={styles.card} aria-labelledby="nhan-lai">
          <h2 id="nhan-lai">{words.acceptTitle}</h2>
          <DeskForm
            action={acceptReturn}
            hidden={hidden}
            submit={words.acceptSend}
            words={frame}
            fields={[
              {
                kind: "choice",
                name: "remedy",
                label: words.remedyTitle,
                options: options(words.remedies).filter(({ value }) => value === "money" || back.wants === "same"),
                value: back.wants,
              },
              { kind: "choice", name: "way_back_payer", label: words.payerTitle, options: options(words.payers) },
            ]}
          />
        </section>
      )}
      {back.nextActions.includes("receive") &&
        // A parcel that simply came back is the rarer case.
        (back.nextActions.includes("accept") ? (
          <details>
            <summary className={styles.textLink}>{words.receiveTitle}</summary>
            <Receive {...{ order, back, stall, locale }} />
          </details>
        ) : (
          <section className={styles.card} aria-labelledby="da-ve">
            <h2 id="da-ve">{words.receiveTitle}</h2>
            <Receive {...{ order, back, stall, locale }} />
          </section>
        ))}
      {back.nextActions.includes("refuse") && (
        <details>
          <summary className={styles.textLink}>{words.refuseTitle}</summary>
          <DeskForm
            action={refuseReturn}
            hidden={hidden}
            submit={words.refuseSend}
            words={frame}
            quiet
            fields={[
              { kind: "choice", name: "reason", label: words.refuseReasonTitle, options: options(words.refuseReasons) },
              { kind: "area", name: "note", label: words.refuseNote, optional: true, maxLength: 500 },
            ]}
          />
        </details>
      )}
    </>
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
