import type { ReactNode } from "react"
import type { OrderStallView } from "@/lib/backend/orders"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { buyingMessages } from "@/messages/buying"
import { SentForm } from "@/ui/sent-form"
import { answerDeliveryFee } from "./actions"
import styles from "./order.module.css"

type Props = { stall: OrderStallView; locale: Locale; children: ReactNode }

const toAnswer = ["proposed", "refused"]

/** Whether a part is bulky and nothing was agreed of its fee yet. */
export function isFeeToCome({ byAgreement, pickUp, feeRequest, state }: OrderStallView): boolean {
  const isOpen = state === "placed" || state === "confirmed"
  return byAgreement && !pickUp && isOpen && (feeRequest === null || toAnswer.includes(feeRequest.state))
}

/** What sending something bulky costs, and the buyer's answer; `children` are the fields that name the part. */
export function FeeAnswer({ stall: { feeRequest: request, state, seller }, locale, children }: Props) {
  const words = buyingMessages(locale).order
  if (!request) return state === "placed" || state === "confirmed" ? <p>{words.feeComes}</p> : null
  const money = formatMoney(request.amount, locale)
  if (request.state !== "proposed") {
    return <p>{request.state === "refused" ? words.feeRefused(money) : words.feeAgreed(money)}</p>
  }
  return (
    <SentForm action={answerDeliveryFee} className={styles.fee}>
      {children}
      <input type="hidden" name="request" value={request.code} />
      <p>
        <strong>{words.feeAsked(seller.name, money)}</strong>
      </p>
      {request.note && <p>{words.feeNote(request.note)}</p>}
      <p className="soft">{words.feeBefore}</p>
      <button type="submit" name="agree" value="1" className="button">
        {words.feeAgree(money)}
      </button>
      <button type="submit" name="agree" value="0" className="button quiet">
        {words.feeRefuse}
      </button>
    </SentForm>
  )
}
