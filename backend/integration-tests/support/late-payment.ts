import type { BigNumberInput } from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  BigNumber,
  MedusaError,
  ModuleProvider,
  Modules,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"

/** Name under which the Payment Module knows it. */
export const LATE_PAYMENT = "pp_late_late-payment"

/** Where the bank of the test says whether the money of a payment came; see `late-bank.ts`. */
const bank = (path: string) => `${process.env.LATE_BANK_URL}${path}`

type Data = Record<string, unknown>
type Given = { data?: Data; amount?: unknown }

/**
 * Money that comes hours after the order, as a transfer does: until the bank says that it came, a session is
 * `pending_authorization`. Only the tests register it.
 */
class LatePayment extends AbstractPaymentProvider {
  static override identifier = "late"

  async initiatePayment({ data, context }: Given & { context?: { idempotency_key?: string } }) {
    const id = context?.idempotency_key ?? crypto.randomUUID()
    return { id, data: { ...data, id } }
  }

  async authorizePayment({ data }: Given) {
    const answer = await fetch(bank(`/payments/${data?.id}`))
    if (!answer.ok) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The bank answers ${answer.status}`)
    }
    const { arrived, refused } = (await answer.json()) as { arrived: boolean; refused: boolean }
    if (refused) return { data: data ?? {}, status: PaymentSessionStatus.ERROR }
    const status = arrived ? PaymentSessionStatus.AUTHORIZED : PaymentSessionStatus.PENDING_AUTHORIZATION
    return { data: data ?? {}, status }
  }

  async refundPayment({ data, amount }: Given) {
    await fetch(bank(`/payments/${data?.id}/refunds`), {
      method: "POST",
      body: String(new BigNumber(amount as BigNumberInput).numeric),
    })
    return { data: data ?? {} }
  }

  async getPaymentStatus(given: Given) {
    return await this.authorizePayment(given)
  }

  async updatePayment({ data }: Given) {
    return { data: data ?? {} }
  }
  retrievePayment = this.updatePayment
  deletePayment = this.updatePayment
  capturePayment = this.updatePayment
  cancelPayment = this.updatePayment

  async getWebhookActionAndData() {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

export default ModuleProvider(Modules.PAYMENT, { services: [LatePayment as never] })
