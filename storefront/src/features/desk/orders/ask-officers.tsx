import { randomUUID } from "node:crypto"
import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"
import { askOfficers } from "./order-actions"

/** What a household brings before officers: a parcel that was lost on its way, or what it cannot settle with the buyer. */
export function AskOfficers({ order, stall, locale }: { order: DeskOrder; stall: string | null; locale: Locale }) {
  const { orders: words, frame } = deskMessages(locale)
  // Its own refusal, its count of what came, and a piece that it did not send, are the buyer's to question.
  const reasons = order.askable.flatMap(({ reason, returnId }) =>
    returnId !== null || reason === "return_refused" || reason === "replacement_missing" ? [] : reason,
  )
  if (reasons.length === 0) return null
  return (
    <details>
      <summary className={styles.textLink}>{words.askOfficers}</summary>
      <DeskForm
        action={askOfficers}
        hidden={{ order: order.id, stall: stall ?? "", locale, request_key: randomUUID() }}
        submit={words.askOfficersSend}
        words={frame}
        quiet
        fields={[
          {
            kind: "choice",
            name: "reason",
            label: words.askOfficersWhy,
            options: reasons.map((value) => ({ value, label: words.askOfficersReasons[value] })),
          },
          { kind: "area", name: "note", label: words.askOfficersNote, optional: true, maxLength: 500 },
        ]}
      />
    </details>
  )
}
