import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface PaymentRow {
  id: string
  captures?: { amount: number }[] | null
  refunds?: { amount: number }[] | null
}

const sum = (rows: { amount: number }[] | null | undefined) =>
  (rows ?? []).reduce((total, { amount }) => total + Number(amount), 0)

/**
 * The payment out of which an amount can be given back: one that paid the whole order. Null where nobody paid yet, and
 * where only siblings were paid for, whose money is not this share's.
 */
export const findPaidMoneyStep = createStep(
  "find-paid-money",
  async ({ order_id, amount }: { order_id: string; amount: number }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "total",
        "payment_collections.payments.id",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
      ],
      filters: { id: order_id },
    })
    const order = data[0] as unknown as {
      total: number
      payment_collections?: ({ payments?: PaymentRow[] | null } | null)[] | null
    }
    const payments = (order.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
    const paid = payments.find(({ captures, refunds }) => sum(captures) - sum(refunds) >= Number(order.total))
    return new StepResponse<{ payment_id: string | null }>({ payment_id: amount > 0 ? (paid?.id ?? null) : null })
  },
)
