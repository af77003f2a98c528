import type { Result } from "../result"
import type { GoodsBack } from "../returns"
import { type DeskKey, deskFile, deskPost } from "./door"

/** What a household does with goods that a buyer wants to give back. */
export type ReturnDeed = "accept" | "refuse" | "receive"

export type DeskReturn = GoodsBack & { nextActions: ReturnDeed[] }

const orderPath = (id: string): string => `/seller/orders/${encodeURIComponent(id)}`

/** One deed on a return; errors return_state_wrong, way_back_payer_wrong, refuse_reason_wrong, restock_wrong, restock_too_high. */
export function moveDeskReturn(
  key: DeskKey,
  { id, returnId }: { id: string; returnId: string },
  deed: ReturnDeed,
  body: object,
): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/returns/${encodeURIComponent(returnId)}/${deed}`, body)
}

/** The owner says that the buyer has the money back; errors refund_not_found, refund_state_wrong. */
export function tellDeskRefund(key: DeskKey, id: string, refundId: string): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/refunds/${encodeURIComponent(refundId)}/told`, {})
}

/** A photo that the buyer sent, as a JPEG. */
export function readDeskPhoto(key: DeskKey, id: string, photo: string): Promise<Result<Response>> {
  return deskFile(key, `${orderPath(id)}/photos/${encodeURIComponent(photo)}`)
}
