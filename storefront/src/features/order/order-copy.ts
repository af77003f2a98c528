import { readOrder } from "@/lib/backend/orders"
import type { Locale } from "@/lib/locale"
import { pdfResponse } from "@/lib/pdf"
import { errorText } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import { orderAddress } from "./order-page"
import { orderPdf } from "./order-pdf"

/** The buyer's copy of an order as a PDF to keep. 404 for an unknown code, 502 when the backend cannot be asked. */
export async function orderCopy(code: string, locale: Locale): Promise<Response> {
  const answer = await readOrder(code, locale)
  if (!answer.ok) {
    const status = answer.error.status >= 400 && answer.error.status < 500 ? 404 : 502
    return new Response(errorText(answer.error.code, locale), {
      status,
      headers: { "content-type": "text/plain; charset=utf-8" },
    })
  }
  const words = buyingMessages(locale).copy
  const pdf = await orderPdf(answer.data, { words, locale, address: orderAddress(answer.data.code, locale) })
  return pdfResponse(pdf, `don-${answer.data.displayId}`)
}
