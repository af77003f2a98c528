import { readPublishableKey } from "../settings"
import { backendFile, backendPost } from "./door"
import type { Result } from "./result"

/** What a buyer does with a stall's part of an order. */
export type ShareDeed = "cancel" | "receive"

/** One deed on a stall's part, by the order's code; errors order_not_found, order_state_wrong. */
export function moveShare(code: string, reference: string, deed: ShareDeed): Promise<Result<unknown>> {
  const path = `/store/orders/by-code/${encodeURIComponent(code)}/shares/${encodeURIComponent(reference)}/${deed}`
  return backendPost(path, {})
}

/** The buyer's answer to a fee by its code; errors fee_changed, order_state_wrong. */
export function answerFee(
  code: string,
  reference: string,
  answer: { code: string; agree: boolean },
): Promise<Result<unknown>> {
  const path = `/store/orders/by-code/${encodeURIComponent(code)}/shares/${encodeURIComponent(reference)}/delivery-fee`
  return backendPost(path, answer)
}

/** The photo of a parcel's receipt; error receipt_not_found. */
export function readReceipt(code: string, reference: string): Promise<Result<Response>> {
  const path = `/store/orders/by-code/${encodeURIComponent(code)}/shares/${encodeURIComponent(reference)}/receipt`
  return backendFile(path, { "x-publishable-api-key": readPublishableKey() })
}
