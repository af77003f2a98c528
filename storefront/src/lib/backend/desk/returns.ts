import type { Result } from "../result"
import {
  type Askable,
  type GoodsBack,
  type MoneyBack,
  type Question,
  type RawAskable,
  type RawMoneyBack,
  type RawQuestion,
  type RawReturn,
  toAskable,
  toGoodsBack,
  toMoneyBack,
  toQuestion,
} from "../returns"
import { type DeskKey, deskFile, deskPost } from "./door"

/** What a household does with goods that a buyer wants to give back. */
export type ReturnDeed = "accept" | "refuse" | "receive"

/** What it does with the same pieces that it promised once more. */
export type ReplacementDeed = "send" | "give_up"

export type DeskReturn = GoodsBack & { nextActions: (ReturnDeed | ReplacementDeed)[] }

/** What of an order comes back, or may. Money in đồng. */
export type DeskBack = {
  returns: DeskReturn[]
  refunds: MoneyBack[]
  questions: Question[]
  askable: Askable[]
  /** Goods that came back, in đồng. */
  returnedTotal: number
  /** What else is not owed any more. */
  creditTotal: number
}

/** Of a line that came back how many pieces came, where that was asked, and how many can be sold again; as it was typed where that is no number. */
export type CountedLine = { id: string; received?: number | string; restock: number | string }

export type RawDeskBack = {
  returns: (RawReturn & { next_actions: (ReturnDeed | ReplacementDeed)[] })[]
  refunds: RawMoneyBack[]
  disputes: RawQuestion[]
  askable: RawAskable[]
  returned_total: number
  credit_total: number
}

export function toDeskBack(raw: RawDeskBack): DeskBack {
  return {
    returns: raw.returns.map(({ next_actions: nextActions, ...one }) => ({ ...toGoodsBack(one), nextActions })),
    refunds: raw.refunds.map(toMoneyBack),
    questions: raw.disputes.map(toQuestion),
    askable: raw.askable.map(toAskable),
    returnedTotal: raw.returned_total,
    creditTotal: raw.credit_total,
  }
}

const orderPath = (id: string): string => `/seller/orders/${encodeURIComponent(id)}`

/** One deed on a return; errors return_state_wrong, way_back_payer_wrong, remedy_wrong, replacement_none_left, refuse_reason_wrong, restock_wrong, restock_too_high. */
export function moveDeskReturn(
  key: DeskKey,
  { id, returnId }: { id: string; returnId: string },
  deed: ReturnDeed,
  body: object,
): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/returns/${encodeURIComponent(returnId)}/${deed}`, body)
}

/** One deed on what is sent once more; errors replacement_state_wrong, replacement_none_left, dispute_open, tracking_code_wrong. */
export function moveDeskReplacement(
  key: DeskKey,
  { id, returnId }: { id: string; returnId: string },
  deed: "send" | "give-up",
  body: object,
): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/returns/${encodeURIComponent(returnId)}/replacement/${deed}`, body)
}

/** The owner says that the buyer has the money back; errors refund_not_found, refund_state_wrong. */
export function tellDeskRefund(key: DeskKey, id: string, refundId: string): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/refunds/${encodeURIComponent(refundId)}/told`, {})
}

/** Asks officers to decide; errors dispute_not_now, dispute_reason_wrong. */
export function askDeskOfficers(
  key: DeskKey,
  id: string,
  wish: { reason: string; note: string; request_key: string },
): Promise<Result<{ repeated: boolean }>> {
  return deskPost(key, `${orderPath(id)}/disputes`, wish)
}

/** A photo that the buyer sent, as a JPEG. */
export function readDeskPhoto(key: DeskKey, id: string, photo: string): Promise<Result<Response>> {
  return deskFile(key, `${orderPath(id)}/photos/${encodeURIComponent(photo)}`)
}
