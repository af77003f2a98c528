import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { App } from "./app"
import { LATE_PAYMENT } from "./late-payment"
import type { Market } from "./market"
import { sql } from "./stall"

/** Buyers of this market may pay by transfer. */
export async function allowTransfers(app: App, { regionId }: Market): Promise<void> {
  await updateRegionsWorkflow(app.container()).run({
    input: { selector: { id: regionId }, update: { payment_providers: ["pp_system_default", LATE_PAYMENT] } },
  })
}

/** What the room of payments will do when the buyer chooses how to pay. */
export async function payByTransfer(app: App, cartId: string): Promise<{ session: string; amount: number }> {
  const [row] = await sql<{ collection: string; amount: number; session: string }>(
    app,
    `select collection.id as collection, collection.amount::int as amount, session.id as session
       from cart_payment_collection link join payment_collection collection on collection.id = link.payment_collection_id
       join payment_session session on session.payment_collection_id = collection.id
      where link.cart_id = ?`,
    [cartId],
  )
  const payments = app.container().resolve(Modules.PAYMENT)
  await payments.deletePaymentSession(row?.session ?? "")
  const session = await payments.createPaymentSession(row?.collection ?? "", {
    provider_id: LATE_PAYMENT,
    currency_code: "vnd",
    amount: row?.amount ?? 0,
    data: {},
  })
  return { session: session.id, amount: row?.amount ?? 0 }
}

/** Money of the whole order comes in, or a part of it; of an order that is paid at the door, staff note it. */
export async function captureFor(app: App, orderId: string, amount: number): Promise<string> {
  const [payment] = await sql<{ id: string }>(
    app,
    `select payment.id from order_payment_collection link
       join payment on payment.payment_collection_id = link.payment_collection_id where link.order_id = ?`,
    [orderId],
  )
  await capturePaymentWorkflow(app.container()).run({ input: { payment_id: payment?.id ?? "", amount } })
  return payment?.id ?? ""
}

/** What shares owe their buyers or gave back, the oldest first; of one moment the largest. */
export const refundsOf = (app: App) =>
  sql<{ share: string; amount: number; state: string; method: string }>(
    app,
    `select share.reference as share, refund.amount::int as amount, refund.state, refund.method
       from share_refund refund join seller_order share on share.id = refund.seller_order_id
      order by refund.created_at, refund.method desc, refund.amount desc`,
  )
