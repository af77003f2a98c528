import { randomUUID } from "node:crypto"
import { type GoodsBack, type MoneyBack, remedies } from "@/lib/backend/returns"
import { formatDate, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { returnCookie } from "@/lib/session"
import { messages } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import { SentForm } from "@/ui/sent-form"
import styles from "./order.module.css"
import { keepGoods, moneyArrived } from "./return-actions"
import { type ReturnDraft, readReturn } from "./return-draft"
import { ReturnForm } from "./return-form"
import { Again, CameShort, Hidden, hiddenOf, type Part, Photos, WayBack } from "./return-parts"
import { mostPhotos } from "./return-photos"
import { photosWords, ShareQuestions } from "./share-questions"

/** The form for a return, with what was typed before where that was refused. */
async function AskForm(part: Part) {
  const { stall, locale } = part
  const { returnable, returns } = stall.back
  if (!returnable) return null
  const words = buyingMessages(locale).order.back
  const left = stall.items.flatMap(({ id, title }) => {
    const most = returnable.items.find((one) => one.id === id)?.left ?? 0
    return most > 0 ? [{ id, most, label: words.pieces(title, most) }] : []
  })
  const [only] = left
  const empty: ReturnDraft = {
    reference: stall.reference,
    // Nothing else can be meant.
    pieces: only && left.length === 1 && only.most === 1 ? { [only.id]: "1" } : {},
    reason: null,
    wants: "money",
    note: "",
    photos: [],
    error: null,
    field: null,
  }
  const refused = readReturn(await returnCookie.recall(), stall.reference)
  return (
    <details className={styles.cancel} open={refused !== null}>
      <summary className="link">
        {words.ask}
        <span className="visually-hidden"> {stall.seller.name}</span>
      </summary>
      <p className="soft">{words.until(formatDate(returnable.until, locale))}</p>
      <ReturnForm
        // Asked once, the next one begins anew.
        key={returns.length}
        id={`tra-${stall.reference}`}
        hidden={{ ...hiddenOf(part), request_key: randomUUID() }}
        start={refused ?? empty}
        lines={left}
        reasons={returnable.reasons.map((value) => ({ value, label: words.reasons[value] }))}
        wants={remedies.map((value) => ({ value, label: words.remedies[value] }))}
        mostPhotos={mostPhotos}
        words={{
          items: words.items,
          reason: words.reason,
          wants: words.wants,
          note: words.note,
          ...photosWords(locale, words),
          send: words.send,
          sending: words.sending,
        }}
        errors={messages(locale).errors}
      />
    </details>
  )
}

/** Until the goods are back at the household, and nothing is sent for them, the buyer may keep them after all. */
const mayKeep = ({ state, replacement }: GoodsBack): boolean =>
  (state === "asked" || state === "accepted") && (!replacement || replacement.state === "reserved")

/** Its state in words; goods that stay with the buyer did not come back. */
function stateOf({ state, wayBackPayer }: GoodsBack, locale: Locale): string {
  const words = buyingMessages(locale).order.back
  return state === "received" && wayBackPayer === "nobody" ? words.stays : words.states[state]
}

function OneReturn({ part, back }: { part: Part; back: GoodsBack }) {
  const { locale } = part
  const words = buyingMessages(locale).order.back
  const refusals: Record<string, string | undefined> = words.refuseReasons
  const why = [refusals[back.refuseReason ?? ""], back.refuseNote].filter(Boolean).join(". ")
  return (
    <li>
      <p className={styles.state}>{stateOf(back, locale)}</p>
      <p>
        {back.items.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}. {words.reasons[back.reason]}.
      </p>
      {back.note && <p className="soft">{back.note}</p>}
      {why && <p>{why}</p>}
      {back.state === "asked" && <p>{words.wanted[back.wants]}</p>}
      {back.wayBackPayer && back.wayBackPayer !== "nobody" && <p>{words.payer[back.wayBackPayer]}</p>}
      <CameShort part={part} back={back} />
      <WayBack part={part} back={back} />
      <Again part={part} back={back} />
      <Photos part={part} ids={back.photos} />
      {mayKeep(back) && (
        <SentForm action={keepGoods}>
          <Hidden fields={{ ...hiddenOf(part), id: back.id }} />
          <button type="submit" className="button quiet">
            {words.keep}
          </button>
        </SentForm>
      )}
    </li>
  )
}

function OneRefund({ part, money }: { part: Part; money: MoneyBack }) {
  const words = buyingMessages(part.locale).order.back
  const dong = formatMoney(money.amount, part.locale)
  return (
    <li>
      <p className={styles.state}>
        {money.settledNote
          ? words.settled(dong, money.settledNote)
          : (money.origin === "way_back" ? words.wayBack : words.refunds)[money.state](dong)}
      </p>
      {money.method === "by_hand" && money.state !== "refunded" && (
        <SentForm action={moneyArrived}>
          <Hidden fields={{ ...hiddenOf(part), id: money.id }} />
          <button type="submit" className="button quiet">
            {words.gotMoney(dong)}
          </button>
        </SentForm>
      )}
    </li>
  )
}

/** What goes back of a stall's part: how far each return is, what money is due, and the form for another. */
export function ShareReturns(part: Part) {
  const { returns, refunds } = part.stall.back
  return (
    <>
      {returns.length + refunds.length > 0 && (
        <ul className={styles.backs}>
          {returns.map((back) => (
            <OneReturn key={back.id} part={part} back={back} />
          ))}
          {refunds.map((money) => (
            <OneRefund key={money.id} part={part} money={money} />
          ))}
        </ul>
      )}
      <ShareQuestions {...part} />
      <AskForm {...part} />
    </>
  )
}
