import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { DeskReturn } from "@/lib/backend/desk/returns"
import type { Remedy } from "@/lib/backend/returns"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { acceptReturn, leaveGoods, receiveReturn, refuseReturn } from "./order-actions"

export type Part = { order: DeskOrder; back: DeskReturn; stall: string | null; locale: Locale }

const hiddenOf = ({ order, back, stall, locale }: Part) => ({
  locale,
  stall: stall ?? "",
  order: order.id,
  return: back.id,
})

/** It is not worth sending: what the buyer gets all the same, each with a button that names it. */
function Keeps({ order, back, stall, locale }: Part) {
  const { orders: words } = deskMessages(locale)
  const money = formatMoney(back.worth, locale)
  const leave = (remedy: Remedy) => leaveGoods.bind(null, { locale, id: order.id, returnId: back.id, remedy })
  return (
    <details>
      <summary className={styles.textLink}>{words.payers.nobody}</summary>
      <p>{words.keepsGuide}</p>
      <Tap action={leave("money")} label={fill(words.keepsMoney, { money })} stall={stall} quiet />
      <p className={styles.hint}>{words.keepsFee}</p>
      {back.wants === "same" && <Tap action={leave("same")} label={words.keepsSame} stall={stall} quiet />}
    </details>
  )
}

/** How many of the pieces came, and how many of those can be sold again: counted, not left as it stands, where something is wrong with them. */
function Receive(part: Part) {
  const { back, locale } = part
  const isOne = back.items.reduce((sum, { quantity }) => sum + quantity, 0) === 1
  const { orders: words, frame } = deskMessages(locale)
  return (
    <>
      <p>{words.receiveGuide}</p>
      <DeskForm
        action={receiveReturn}
        hidden={hiddenOf(part)}
        submit={
          back.replacement && back.replacement.state !== "ended"
            ? words.receiveSend
            : fill(isOne ? words.receivePays : words.receivePaysMost, { money: formatMoney(back.worth, locale) })
        }
        words={frame}
        quiet={back.nextActions.includes("accept")}
        fields={back.items.flatMap(({ id, title, quantity }) =>
          [
            // Of a single piece there is nothing to count: it came, or the answer is no.
            ...(isOne
              ? []
              : [
                  { name: `received.${id}`, label: fill(words.received, { title, n: quantity }), value: `${quantity}` },
                ]),
            { name: `restock.${id}`, label: fill(words.restock, { title }), value: back.isFault ? "" : `${quantity}` },
          ].map((field) => ({
            ...field,
            kind: "text" as const,
            inputMode: "numeric" as const,
            maxLength: 3,
          })),
        )}
      />
    </>
  )
}

/** What is said of goods before a yes, and of those that were to come. */
const beforeYes = ["as_described", "too_late"]
const afterYes = ["came_otherwise", "never_came"]
const fits = ({ state }: DeskReturn, reason: string): boolean =>
  !(state === "asked" ? afterYes : beforeYes).includes(reason)

/** The household's answers: yes with who pays the way back, "it is here", or no. */
export function Answers({ order, back, stall, locale }: Part) {
  const { orders: words, frame } = deskMessages(locale)
  const hidden = hiddenOf({ order, back, stall, locale })
  const { nobody: _kept, ...sentBack } = words.payers
  const options = (texts: Record<string, string>) => Object.entries(texts).map(([value, label]) => ({ value, label }))
  const remedy = {
    kind: "choice" as const,
    name: "remedy",
    label: words.remedyTitle,
    options: options(words.remedies).filter(({ value }) => value === "money" || back.wants === "same"),
    value: back.wants,
  }
  return (
    <>
      {back.nextActions.includes("accept") && (
        <section className={styles.card} aria-labelledby="nhan-lai">
          <h2 id="nhan-lai">{words.acceptTitle}</h2>
          {back.isFault && <p>{words.payerFault}</p>}
          <DeskForm
            action={acceptReturn}
            hidden={back.isFault ? { ...hidden, way_back_payer: "stall" } : hidden}
            submit={words.acceptSend}
            words={frame}
            fields={[
              remedy,
              ...(back.isFault
                ? []
                : [
                    {
                      kind: "choice" as const,
                      name: "way_back_payer",
                      label: words.payerTitle,
                      options: options(sentBack),
                    },
                  ]),
            ]}
          />
          <Keeps {...{ order, back, stall, locale }} />
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
              {
                kind: "choice",
                name: "reason",
                label: words.refuseReasonTitle,
                options: options(words.refuseReasons).filter(({ value }) => fits(back, value)),
              },
              { kind: "area", name: "note", label: words.refuseNote, optional: true, maxLength: 500 },
            ]}
          />
        </details>
      )}
    </>
  )
}
