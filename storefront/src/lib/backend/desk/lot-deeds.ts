import type { Result } from "../result"
import { type DeskKey, deskPost, deskSend } from "./door"
import { lotPath } from "./lots"

/** A batch as its form says it; amounts as typed where they are none. */
export type LotWish = Record<string, string | number | null>

/** Opens a batch; the same `client_key` opens one, however often it is sent. Answers its id. Errors of the fields; lot_no_taken. */
export async function openLot(key: DeskKey, wish: LotWish): Promise<Result<{ id: string }>> {
  const answer = await deskPost<{ lot: { id: string } }>(key, "/seller/lots", wish)
  return answer.ok ? { ok: true, data: { id: answer.data.lot.id } } : answer
}

/** Changes its amount, days or number. Errors of the fields; lot_closed, lot_no_taken. */
export function changeLot(key: DeskKey, id: string, wish: LotWish): Promise<Result<unknown>> {
  return deskPost(key, lotPath(id), wish)
}

/** What became of a step: its id, and whether the household should be asked about a yield that is unusual. */
export type Recorded = { id: string; isUnusual: boolean }

/** Records a step; the same `client_key` records one. Errors of the fields; lot_closed, lot_recalled, amount_beyond_lot. */
export async function recordLotEvent(key: DeskKey, id: string, body: object): Promise<Result<Recorded>> {
  const answer = await deskPost<{ event: { id: string }; question: unknown }>(key, `${lotPath(id)}/events`, body)
  if (!answer.ok) return answer
  const { event, question } = answer.data
  return { ok: true, data: { id: event.id, isUnusual: question !== null && question !== undefined } }
}

/** Declares an event wrong, and records the right one where there is one. Error event_corrected. */
export function correctLotEvent(key: DeskKey, id: string, eventId: string, body: object): Promise<Result<unknown>> {
  return deskPost(key, `${lotPath(id)}/events/${encodeURIComponent(eventId)}/correct`, body)
}

/** No more steps are recorded. */
export function closeLot(key: DeskKey, id: string): Promise<Result<unknown>> {
  return deskPost(key, `${lotPath(id)}/close`, {})
}

/** Warns whoever has a piece of it; cannot be undone. */
export function recallLot(key: DeskKey, id: string, body: object): Promise<Result<unknown>> {
  return deskPost(key, `${lotPath(id)}/recall`, body)
}

/** Largest photo the backend takes, in bytes. */
export const largestStepPhoto = 20 * 1024 * 1024
/** Twenty megabytes over a village's line. */
const photoTimeoutMs = 120_000

/** Keeps a photo of a step under the key that a phone gave it; the same key twice is one photo. */
export function sendTracePicture(key: DeskKey, clientKey: string, file: File): Promise<Result<unknown>> {
  const body = new FormData()
  body.set("file", file)
  const path = `/seller/trace-pictures?${new URLSearchParams({ client_key: clientKey })}`
  return deskSend(key, { method: "POST", path, body, timeoutMs: photoTimeoutMs })
}
