import type { OrderStallView, OrderView } from "@/lib/backend/orders"
import { formatMoney } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { buyingMessages } from "@/messages/buying"
import { SentForm } from "@/ui/sent-form"
import { cancelShare, receiveShare } from "./actions"
import { FeeAnswer } from "./fee-answer"
import styles from "./order.module.css"
import { awaitedText } from "./payment-text"
import { ShareReturns } from "./share-returns"
import { StallContact } from "./stall-contact"

type Part = { stall: OrderStallView; code: string; payment: OrderView["payment"]; locale: Locale }

/** Where a part stands, in words: before it is placed its money is awaited, and one that ended says who ended it. */
function stateText({ stall, payment, locale }: Omit<Part, "code">): string {
  const words = buyingMessages(locale).order
  const states: Record<string, string | undefined> = words.states
  if (stall.endedBy) return words.endedBy[stall.endedBy]
  return payment.status === "awaited" && stall.state === "placed"
    ? awaitedText(payment, locale)
    : (states[stall.state] ?? stall.state)
}

/** Why a stall or an officer ended it; nothing where the buyer did. */
function EndReason({ stall: { endReason, endNote }, locale }: Pick<Part, "stall" | "locale">) {
  const words = buyingMessages(locale).order
  const reasons: Record<string, string | undefined> = words.endReasons
  const said = [endReason && (reasons[endReason] ?? words.endReasons.other), endNote].filter(Boolean)
  return said.length > 0 && <p>{words.endReason(said.join(". "))}</p>
}

function Fields({ stall, code, locale }: Omit<Part, "payment">) {
  return Object.entries({ code, reference: stall.reference, locale }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

/** What the buyer can do with a stall's part: not want it any more until it is packed, say that it has come. */
function ShareDeeds(part: Part) {
  const { stall, locale } = part
  const words = buyingMessages(locale).order
  if (stall.state === "placed" || stall.state === "confirmed") {
    return (
      <details className={styles.cancel}>
        <summary className="link">{words.cancel}</summary>
        <p>{words.cancelText(stall.seller.name)}</p>
        <SentForm action={cancelShare}>
          <Fields {...part} />
          <button type="submit" className="button quiet">
            {words.cancelYes}
            <span className="visually-hidden"> {stall.seller.name}</span>
          </button>
        </SentForm>
      </details>
    )
  }
  if (["shipped", "ready_to_collect", "delivered"].includes(stall.state)) {
    return (
      <SentForm action={receiveShare}>
        <Fields {...part} />
        <button type="submit" className="button quiet">
          {words.received}
          <span className="visually-hidden"> {stall.seller.name}</span>
        </button>
      </SentForm>
    )
  }
  return null
}

/** How far a stall is, the number to say on the telephone, where its parcel can be followed, and what the buyer can do. */
export function ShareState(part: Part) {
  const { stall, code, locale } = part
  const words = buyingMessages(locale).order
  const sent = [stall.carrier, stall.trackingCode].filter(Boolean).join(" ")
  return (
    <div className={styles.share}>
      <p className={styles.state}>{stateText(part)}</p>
      {stall.bySilence && <p>{words.bySilence}</p>}
      <EndReason {...part} />
      {stall.feeKept > 0 && <p>{words.feeUsed(formatMoney(stall.feeKept, locale))}</p>}
      <p className="soft small number">{[words.share(stall.reference), sent].filter(Boolean).join(" · ")}</p>
      {stall.pickUpAt && (
        <>
          <p>{words.collectAt(stall.pickUpAt.place)}</p>
          {stall.pickUpAt.hours && <p>{words.collectHours(stall.pickUpAt.hours)}</p>}
        </>
      )}
      {stall.hasReceipt && (
        <a
          className="link"
          href={localePath(locale, paths.orderReceipt(code, stall.reference))}
          target="_blank"
          rel="noopener"
        >
          {words.receipt}
          <span className="visually-hidden"> {stall.seller.name}</span>
        </a>
      )}
      {stall.byAgreement && (
        <FeeAnswer stall={stall} locale={locale}>
          <Fields {...part} />
        </FeeAnswer>
      )}
      <StallContact stall={stall} locale={locale} />
      <ShareDeeds {...part} />
      <ShareReturns {...part} />
    </div>
  )
}
