import { backendFile, backendPost, backendSend } from "./door"
import { type RawReplacement, type Replacement, toReplacement } from "./replacement"
import type { Result } from "./result"

export const returnReasons = [
  "broken",
  "wrong_piece",
  "missing_pieces",
  "not_as_described",
  "changed_mind",
  "other",
] as const
export type ReturnReason = (typeof returnReasons)[number]
/** What a buyer gets for goods: their money, or the same pieces once more. */
export type Remedy = "money" | "same"
export const remedies: Remedy[] = ["money", "same"]

export type ReturnState = "asked" | "accepted" | "refused" | "withdrawn" | "lapsed" | "received"

/** Goods that a buyer wants to give back. Times ISO 8601. */
export type GoodsBack = {
  id: string
  state: ReturnState
  reason: ReturnReason
  note: string | null
  askedAt: string
  /** `nobody`: the goods stay with the buyer. */
  wayBackPayer: "buyer" | "stall" | "nobody" | null
  /** The household answers for it, and so for the way back. */
  isFault: boolean
  /** What the buyer paid for the way back, in đồng; null before that was said. */
  wayBack: number | null
  /** What its pieces were sold for, in đồng. */
  worth: number
  wants: Remedy
  replacement: Replacement | null
  refuseReason: string | null
  refuseNote: string | null
  /** `id` of the order's line; `received` what came and `restock` what was put back on the shelf, null before they are back. */
  items: {
    id: string
    title: string
    picture: string | null
    quantity: number
    received: number | null
    restock: number | null
  }[]
  /** Ids of photos. */
  photos: string[]
}

/** Money that goes back, in đồng. `told`: the household says that it paid. */
export type MoneyBack = {
  id: string
  amount: number
  method: "payment" | "by_hand"
  /** `way_back`: what sending goods back had cost. */
  origin: "end" | "return" | "dispute" | "late" | "way_back"
  state: "due" | "told" | "refunded"
  /** How an officer says that it was paid; null where nobody of them did. */
  settledNote: string | null
}

export type RawMoneyBack = Omit<MoneyBack, "settledNote"> & { settled_note: string | null }

export function toMoneyBack({ settled_note: settledNote, ...money }: RawMoneyBack): MoneyBack {
  return { ...money, settledNote }
}

/** What officers were asked, and what they said. */
export type Question = {
  id: string
  reason: "return_refused" | "replacement_missing" | "not_arrived" | "other"
  note: string | null
  state: "open" | "decided"
  decision: "buyer" | "household" | "split" | null
  /** Đồng that the part costs less by it. */
  credit: number
  answer: string | null
  /** Ids of photos by who sent them; a buyer reads their own alone. */
  photos: { buyer: string[]; household: string[] }
}

/** What officers may be asked now; `returnId` the return it is about. */
export type Askable = { reason: Question["reason"]; returnId: string | null }

export type RawAskable = { reason: Question["reason"]; return_id: string | null }

export function toAskable({ reason, return_id: returnId }: RawAskable): Askable {
  return { reason, returnId }
}

export type RawQuestion = Omit<Question, "credit" | "answer" | "photos"> & {
  credit_vnd: number | null
  decision_note: string | null
  photos: { id: string; sent_by: "buyer" | "household" }[]
}

export function toQuestion({ credit_vnd, decision_note: answer, photos, ...raw }: RawQuestion): Question {
  const of = (side: "buyer" | "household") => photos.flatMap(({ id, sent_by }) => (sent_by === side ? [id] : []))
  return { ...raw, credit: credit_vnd ?? 0, answer, photos: { buyer: of("buyer"), household: of("household") } }
}

/** What of a stall's part came back, and what still may. Money in đồng. */
export type ShareBack = {
  returns: GoodsBack[]
  refunds: MoneyBack[]
  questions: Question[]
  askable: Askable[]
  returnedTotal: number
  /** `until` ISO 8601; null when nothing may go back. */
  returnable: { until: string; reasons: ReturnReason[]; items: { id: string; left: number }[] } | null
}

export type RawReturn = {
  id: string
  state: ReturnState
  reason: ReturnReason
  note: string | null
  asked_at: string
  way_back_payer: GoodsBack["wayBackPayer"]
  is_fault: boolean
  way_back_vnd: number | null
  worth_vnd: number
  wants: Remedy
  replacement: RawReplacement | null
  refuse_reason: string | null
  refuse_note: string | null
  items: (Omit<GoodsBack["items"][number], "picture"> & { thumbnail: string | null })[]
  photos: string[]
}

export type RawShareBack = {
  returns: RawReturn[]
  refunds: RawMoneyBack[]
  disputes: RawQuestion[]
  askable: RawAskable[]
  returned_total: number
  credit_total: number
  returnable: { until: string; reasons: ReturnReason[]; items: { id: string; left: number }[] } | null
}

export function toGoodsBack(raw: RawReturn): GoodsBack {
  const { id, state, reason, note, photos, wants } = raw
  return {
    id,
    state,
    reason,
    note,
    photos,
    wants,
    replacement: toReplacement(raw.replacement),
    askedAt: raw.asked_at,
    wayBackPayer: raw.way_back_payer,
    isFault: raw.is_fault,
    wayBack: raw.way_back_vnd,
    worth: raw.worth_vnd,
    refuseReason: raw.refuse_reason,
    refuseNote: raw.refuse_note,
    items: raw.items.map(({ thumbnail: picture, ...item }) => ({ ...item, picture })),
  }
}

export function toShareBack(raw: RawShareBack): ShareBack {
  const { returned_total: returnedTotal, returnable } = raw
  return {
    refunds: raw.refunds.map(toMoneyBack),
    returnedTotal,
    returnable,
    returns: raw.returns.map(toGoodsBack),
    questions: raw.disputes.map(toQuestion),
    askable: raw.askable.map(toAskable),
  }
}

const sharePath = (code: string, reference: string): string =>
  `/store/orders/by-code/${encodeURIComponent(code)}/shares/${encodeURIComponent(reference)}`

/** Names a stall's part for who has the code. */
export type ShareName = { code: string; reference: string }

/** A photo of what came; errors photos_too_many and those of pictures. */
export async function sendSharePhoto({ code, reference }: ShareName, file: File): Promise<Result<string>> {
  const body = new FormData()
  body.set("file", file)
  const path = `${sharePath(code, reference)}/photos`
  // Reading a large photo takes its time.
  const sent = await backendSend<{ photo: { id: string } }>({ method: "POST", path, body, timeoutMs: 30_000 })
  return sent.ok ? { ok: true, data: sent.data.photo.id } : sent
}

export type ReturnWish = {
  request_key: string
  reason: string
  wants: string
  note: string
  items: { id: string; quantity: number }[]
  photos: string[]
}

/** Asks a stall to take goods back; errors return_too_late, return_quantity_too_high, return_items_missing and others. */
export function askReturn({ code, reference }: ShareName, wish: ReturnWish): Promise<Result<unknown>> {
  return backendPost(`${sharePath(code, reference)}/returns`, wish)
}

/** The buyer keeps the goods after all. */
export function withdrawReturn({ code, reference }: ShareName, id: string): Promise<Result<unknown>> {
  return backendPost(`${sharePath(code, reference)}/returns/${encodeURIComponent(id)}/withdraw`, {})
}

/** What sending goods back had cost, in đồng, with the photo of its receipt; errors way_back_amount_wrong, way_back_too_high. */
export function claimWayBack(
  { code, reference }: ShareName,
  id: string,
  cost: { amount_vnd: number | string; photo: string },
): Promise<Result<unknown>> {
  return backendPost(`${sharePath(code, reference)}/returns/${encodeURIComponent(id)}/way-back`, cost)
}

/** The buyer has the pieces that were sent once more. */
export function receiveReplacement({ code, reference }: ShareName, id: string): Promise<Result<unknown>> {
  return backendPost(`${sharePath(code, reference)}/returns/${encodeURIComponent(id)}/replacement/received`, {})
}

/** The buyer has the money that the household gave back. */
export function receiveRefund({ code, reference }: ShareName, id: string): Promise<Result<unknown>> {
  return backendPost(`${sharePath(code, reference)}/refunds/${encodeURIComponent(id)}/received`, {})
}

/** A photo that its buyer sent, as a JPEG. */
export function readSharePhoto({ code, reference }: ShareName, id: string): Promise<Result<Response>> {
  return backendFile(`${sharePath(code, reference)}/photos/${encodeURIComponent(id)}`, {})
}

/** Asks officers to decide; errors dispute_not_now, dispute_reason_wrong, photo_unknown, photos_too_many. */
export function askOfficers(
  { code, reference }: ShareName,
  wish: { reason: string; return_id: string; note: string; photos: string[]; request_key: string },
): Promise<Result<unknown>> {
  return backendPost(`${sharePath(code, reference)}/disputes`, wish)
}
