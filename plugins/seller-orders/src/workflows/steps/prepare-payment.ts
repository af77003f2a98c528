import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_ON_DELIVERY } from "../rules/cash-on-delivery"

interface CartRow {
  currency_code: string
  total: number
  payment_collection?: {
    id: string
    amount: number
    payment_sessions?: ({ id: string; provider_id: string; status: string; amount: number } | null)[] | null
    payments?: ({ id: string; canceled_at: Date | null; captured_at: Date | null } | null)[] | null
  } | null
}

/**
 * Sees to it that the cart has one open cash-on-delivery session over its total. Completion does not compare
 * the two, so a session over an old total must never stay. Undone: what was made is deleted; a session that
 * was replaced had lost its meaning anyway and is not put back. A payment that a completion cut off in the middle left
 * on it is cancelled: nobody is charged for an order that did not come to be.
 */
export const preparePaymentStep = createStep(
  "prepare-payment",
  async (cartId: string, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const payments = container.resolve(Modules.PAYMENT)
    const { data } = await query.graph({
      entity: "cart",
      fields: [
        "id",
        "currency_code",
        "total",
        "payment_collection.*",
        "payment_collection.payment_sessions.*",
        "payment_collection.payments.*",
      ],
      filters: { id: cartId },
    })
    const { total, currency_code, payment_collection: known } = data[0] as unknown as CartRow
    const amount = Number(total)
    const sessions = (known?.payment_sessions ?? []).filter((session) => session !== null)
    const fits = (session: (typeof sessions)[number]) =>
      session.provider_id === CASH_ON_DELIVERY && session.status === "pending" && Number(session.amount) === amount
    if (known && Number(known.amount) === amount && sessions.length === 1 && sessions.every(fits)) {
      return new StepResponse<undefined, null>(undefined, null)
    }

    const link = { [Modules.CART]: { cart_id: cartId }, [Modules.PAYMENT]: { payment_collection_id: known?.id ?? "" } }
    let collectionId = known?.id
    if (collectionId) {
      const left = (known?.payments ?? []).filter((payment) => payment && !payment.canceled_at && !payment.captured_at)
      for (const payment of left) {
        await payments.cancelPayment(payment?.id ?? "")
      }
      await Promise.all(sessions.map(({ id }) => payments.deletePaymentSession(id)))
      await payments.updatePaymentCollections(collectionId, { amount })
    } else {
      collectionId = (await payments.createPaymentCollections({ currency_code, amount })).id
      link[Modules.PAYMENT] = { payment_collection_id: collectionId }
      await container.resolve(ContainerRegistrationKeys.LINK).create(link)
    }
    const session = await payments.createPaymentSession(collectionId, {
      provider_id: CASH_ON_DELIVERY,
      currency_code,
      amount,
      data: {},
    })
    return new StepResponse(undefined, { sessionId: session.id, collectionId, link, isNew: !known })
  },
  async (made, { container }) => {
    if (!made) {
      return
    }
    const payments = container.resolve(Modules.PAYMENT)
    await payments.deletePaymentSession(made.sessionId)
    if (made.isNew) {
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(made.link)
      await payments.deletePaymentCollections([made.collectionId])
    }
  },
)
