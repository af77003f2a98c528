import type { SellerOrderState } from "../../modules/seller-orders/models"
import type { DisputeReason } from "./read-dispute"
import { disputableUntil } from "./return-window"

/** A share as far as officers may be asked about it. */
export interface Disputable {
  state: SellerOrderState
  /** Since when it is in this state. */
  state_at: Date
  /** When it was handed over, and whether its buyer said so; null before. */
  delivered: { at: Date; by_buyer: boolean } | null
  /** Its parcel came back. */
  came_back: boolean
  /** The newest first; `replacement`: how far the same pieces are that are sent for it; `is_short`: fewer came than were to. */
  returns: { id: string; state: string; replacement?: string | null; is_short?: boolean }[]
  disputes: { state: "open" | "decided"; reason: string; share_return_id: string | null }[]
}

/** What officers may be asked now; `return_id` the refused return it is about. */
export interface Question {
  reason: DisputeReason
  return_id: string | null
}

const ON_THE_WAY: SellerOrderState[] = ["shipped", "ready_to_collect"]
/** Packed for so long, it may have gone without a word of it; so long a household has to send it. */
const TO_SEND_MS = 3 * 24 * 60 * 60 * 1000

function mayBeOnTheWay({ state, state_at }: Disputable, now: Date): boolean {
  return ON_THE_WAY.includes(state) || (state === "packed" && now.getTime() - state_at.getTime() > TO_SEND_MS)
}

/** Returns that neither side ended: goods may be on their way, or with the household without a word of it. */
const HANGING = ["asked", "accepted", "lapsed"]
/** The same pieces were promised or sent, and nobody said that they came. */
const UNDERWAY = ["reserved", "sent"]
const HANDED_OVER: SellerOrderState[] = ["delivered", "completed", "returned"]

/**
 * What may be brought before officers: a parcel that did not come, on its way, packed three days ago or said to be handed over by anybody but its
 * buyer; each refused return, once; the same pieces once more that do not come, once; the pieces of a return that did not come with it, once; anything else until
 * the longest time for giving back is over, and once more after it where a return was never answered or never said to be back; so long, once, what a household says of a parcel that came back. Nothing while
 * they decide.
 */
export function questionsOf(share: Disputable, now: Date): Question[] {
  const { state, delivered, returns, disputes } = share
  if (disputes.some((one) => one.state === "open")) {
    return []
  }
  const notArrived: Question = { reason: "not_arrived", return_id: null }
  if (mayBeOnTheWay(share, now)) {
    return [notArrived]
  }
  if (share.came_back) {
    const isNew = !disputes.some(({ reason }) => reason === "other")
    return isNew && now <= disputableUntil("other", share.state_at) ? [{ reason: "other", return_id: null }] : []
  }
  if (!delivered || !HANDED_OVER.includes(state)) {
    return []
  }
  const asked = disputes.map(({ share_return_id }) => share_return_id)
  const refused = returns
    .filter((one) => one.state === "refused" && !asked.includes(one.id))
    .map(({ id }): Question => ({ reason: "return_refused", return_id: id }))
  const missing = returns
    .filter(({ id, replacement }) => UNDERWAY.includes(replacement ?? "") && !asked.includes(id))
    .map(({ id }): Question => ({ reason: "replacement_missing", return_id: id }))
  const short = returns
    .filter(({ id, is_short }) => is_short === true && !asked.includes(id))
    .map(({ id }): Question => ({ reason: "other", return_id: id }))
  const isNew = !disputes.some(({ reason }) => reason === "not_arrived")
  const mayBeLost = isNew && !delivered.by_buyer && state !== "returned" && returns.length === 0
  const hangs =
    returns.some(
      ({ state: stands, replacement }) => HANGING.includes(stands) || UNDERWAY.includes(replacement ?? ""),
    ) && !disputes.some(({ reason }) => reason === "other")
  return [
    ...refused,
    ...missing,
    ...(mayBeLost && now <= disputableUntil("not_arrived", delivered.at) ? [notArrived] : []),
    ...(hangs || now <= disputableUntil("other", delivered.at) ? [{ reason: "other" as const, return_id: null }] : []),
    ...short,
  ]
}
