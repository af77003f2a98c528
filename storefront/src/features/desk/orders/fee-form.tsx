import { randomUUID } from "node:crypto"
import type { DeskOrder } from "@/lib/backend/desk/orders"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"
import { proposeFee } from "./order-actions"

/** What sending a bulky order costs: what was said of it, and the question as long as the buyer has not agreed. */
export function FeeForm({ order, stall, locale }: { order: DeskOrder; stall: string | null; locale: Locale }) {
  const { orders: words, frame } = deskMessages(locale)
  const { feeRequest: request } = order
  const states: Record<string, string | undefined> = words.fee.states
  const isOpen = !request || request.state === "proposed" || request.state === "refused"
  return (
    <section className={styles.card} aria-labelledby="phi-giao">
      <h2 id="phi-giao">{words.fee.title}</h2>
      {request && (
        <p>
          <strong>
            {fill(states[request.state] ?? words.fee.agreed, { money: formatMoney(request.amount, locale) })}
          </strong>
        </p>
      )}
      {isOpen && (
        <>
          <p>{words.fee.lead}</p>
          <DeskForm
            action={proposeFee}
            hidden={{
              locale,
              stall: stall ?? "",
              order: order.id,
              request_key: randomUUID(),
              replaces: request?.code ?? "",
            }}
            submit={words.fee.send}
            words={frame}
            fields={[
              { kind: "text", name: "amount_vnd", label: words.fee.amount, inputMode: "numeric", maxLength: 20 },
              {
                kind: "text",
                name: "note",
                label: words.fee.note,
                hint: words.fee.noteHint,
                optional: true,
                maxLength: 200,
              },
            ]}
          />
        </>
      )}
    </section>
  )
}
