import type { Result } from "../result"
import { type DeskKey, deskFile, deskPost, deskSend } from "./door"
import { type OrderDeed, orderPath } from "./orders"
import type { CountedLine } from "./returns"

/** One deed; `repeated` where it had been done before. Errors order_state_wrong, end_reason_wrong, tracking_code_wrong. */
export function moveDeskOrder(
  key: DeskKey,
  id: string,
  deed: Exclude<OrderDeed, "come_back">,
  body: Record<string, string> = {},
): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/${deed}`, body)
}

type Parcel = { carrier: string; tracking_code: string }

/** Who carries a parcel that was sent, and its code; `before`: what the form showed. Errors order_state_wrong, tracking_code_wrong, parcel_changed. */
export function correctDeskParcel(
  key: DeskKey,
  id: string,
  body: Parcel & { before: Parcel },
): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/parcel`, body)
}

/** The parcel came back; `restock`: how many of a line can be sold again. Errors order_state_wrong, end_reason_wrong, restock_wrong, restock_too_high, nothing_broken. */
export function bringDeskOrderBack(
  key: DeskKey,
  id: string,
  body: { reason: string; note: string; items: CountedLine[] },
): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/came-back`, body)
}

/**
 * What sending something bulky will cost; sums as they were typed where they are none. `replaces`: code of what was said of it before,
 * as it was shown. Errors fee_not_asked, fee_agreed, fee_changed, fee_wrong.
 */
export function proposeDeskFee(
  key: DeskKey,
  id: string,
  body: { amount_vnd: number | string; note: string; request_key: string; replaces: string },
): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/delivery-fee`, body)
}

/** A photo over a weak line. */
const photoTimeoutMs = 120_000

function sendPhoto(key: DeskKey, path: string, file: File): Promise<Result<unknown>> {
  const body = new FormData()
  body.set("file", file)
  return deskSend(key, { method: "POST", path, body, timeoutMs: photoTimeoutMs })
}

/** Keeps a photo of the receipt for a parcel; errors order_state_wrong, picture_type_wrong, picture_broken. */
export function sendDeskReceipt(key: DeskKey, id: string, file: File): Promise<Result<unknown>> {
  return sendPhoto(key, `${orderPath(id)}/receipt`, file)
}

/** The same for what was sent once more; errors replacement_state_wrong, picture_type_wrong, picture_broken. */
export function sendReplacementReceipt(
  key: DeskKey,
  { id, returnId }: { id: string; returnId: string },
  file: File,
): Promise<Result<unknown>> {
  return sendPhoto(key, `${orderPath(id)}/returns/${encodeURIComponent(returnId)}/replacement/receipt`, file)
}

/** Shows officers a photo beside an open question; errors dispute_decided, photos_too_many, picture_type_wrong, picture_broken. */
export function sendQuestionPhoto(
  key: DeskKey,
  { id, questionId }: { id: string; questionId: string },
  file: File,
): Promise<Result<unknown>> {
  return sendPhoto(key, `${orderPath(id)}/disputes/${encodeURIComponent(questionId)}/photos`, file)
}

/** The photo of the receipt for a parcel; error receipt_not_found. */
export function readDeskReceipt(key: DeskKey, id: string): Promise<Result<Response>> {
  return deskFile(key, `${orderPath(id)}/receipt`)
}
