import { answerVisit } from "@/features/desk/browser-requests"
import { receiptResponse } from "@/features/order/receipt-response"
import { readDeskReceipt } from "@/lib/backend/desk/order-deeds"
import { paths } from "@/lib/paths"

/** The photo of the receipt for a parcel of the stall in hand. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerVisit(request, paths.deskOrder(id), async (key) => {
    const answer = await readDeskReceipt(key, id)
    return answer.ok ? { ok: true, data: receiptResponse(answer.data) } : answer
  })
}
