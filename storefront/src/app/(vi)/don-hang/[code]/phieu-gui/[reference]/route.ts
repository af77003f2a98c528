import { noReceipt, receiptResponse } from "@/features/order/receipt-response"
import { readReceipt } from "@/lib/backend/order-deeds"

type Params = { params: Promise<{ code: string; reference: string }> }

/** The photo of the receipt for a stall's parcel. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { code, reference } = await params
  const answer = await readReceipt(code, reference)
  return answer.ok ? receiptResponse(answer.data) : noReceipt(answer.error.status)
}
