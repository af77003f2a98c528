import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReplacementEnd, ReplacementState } from "../modules/replacements/models"
import type {
  PhotoSender,
  RefundMethod,
  RefundOrigin,
  RefundState,
  Remedy,
  ReturnState,
  WayBackPayer,
} from "../modules/returns/models"
import type { SellerOrderState } from "../modules/seller-orders/models"
import { type Question, questionsOf } from "../workflows/rules/questions"
import { type GoodsKind, openReasons, RETURN_REASONS, type ReturnReason } from "../workflows/rules/return-window"
import { answersFor } from "../workflows/rules/way-back-payer"
import { SHARE_BACK } from "./select-share-back"

/** The same pieces once more, for goods that go back. `ended`: they are not sent. Times ISO 8601, UTC. */
export interface ReplacementView {
  state: ReplacementState
  state_at: string
  /** Why it is not sent; null otherwise. */
  end_reason: ReplacementEnd | null
  carrier: string | null
  tracking_code: string | null
  /** Id of the photo of its parcel's receipt. */
  receipt: string | null
}

/** What a buyer wants to give back, as buyer, household and staff see it. Times ISO 8601, UTC. */
export interface ReturnView {
  id: string
  state: ReturnState
  reason: ReturnReason
  note: string | null
  /** What the buyer would like, and what the household said yes to; null before. */
  wants: Remedy
  remedy: Remedy | null
  replacement: ReplacementView | null
  asked_at: string
  answered_at: string | null
  received_at: string | null
  way_back_payer: WayBackPayer | null
  /** The household answers for it: the buyer may not be made to pay the way back. */
  is_fault: boolean
  /** What the buyer paid for it and the stall owes, in đồng; null before the buyer said. */
  way_back_vnd: number | null
  /** What its pieces were sold for, in đồng; a delivery fee may go back beside it. */
  worth_vnd: number
  refuse_reason: string | null
  refuse_note: string | null
  /** `id` of the order's line; `received` how many came and `restock` how many were put back on the shelf, null before they are back. */
  items: {
    id: string
    title: string
    thumbnail: string | null
    quantity: number
    received: number | null
    restock: number | null
  }[]
  /** Ids of photos. */
  photos: string[]
}

/** Money that goes back. `told`: the household says that it paid; `refunded`: it moved. */
export interface RefundView {
  id: string
  /** Đồng. */
  amount: number
  method: RefundMethod
  /** `way_back`: what sending goods back had cost the buyer. */
  origin: RefundOrigin
  state: RefundState
  at: string
  /** How an officer says that it was paid; null where nobody of them did. */
  settled_note: string | null
}

/** What officers are asked about a share, and what they said. */
export interface DisputeView {
  id: string
  opened_by: "buyer" | "household"
  reason: string
  note: string | null
  state: "open" | "decided"
  opened_at: string
  decided_at: string | null
  decision: "buyer" | "household" | "split" | null
  /** Đồng that the share costs less by it. */
  credit_vnd: number | null
  decision_note: string | null
  /** The refused return it is about. */
  share_return_id: string | null
  /** Of the buyer and of the household, oldest first. */
  photos: { id: string; sent_by: PhotoSender }[]
}

/** What may still go back, and until when for at least one reason. */
export interface Returnable {
  until: string
  reasons: ReturnReason[]
  /** By line: pieces that may go back, and the reasons that count for them. */
  items: { id: string; left: number; reasons: ReturnReason[] }[]
}

/** All that came back of a share, or may. Money in đồng. */
export interface ShareBack {
  returns: ReturnView[]
  refunds: RefundView[]
  disputes: DisputeView[]
  returned_total: number
  /** What is not owed any more beside what came back. */
  credit_total: number
  returnable: Returnable | null
  /** What officers may be asked now. */
  askable: Question[]
}

interface Row extends Omit<ShareBack, "returns" | "returnable" | "askable"> {
  returns: Omit<ReturnView, "is_fault">[]
  reference: string
  state: SellerOrderState
  state_at: Date
  delivered_at: Date | null
  delivered_by: string | null
  came_back: boolean
  lines: { id: string; left: number; kinds: GoodsKind[] }[]
}

function returnableOf({ state, delivered_at, lines }: Row, now: Date): Returnable | null {
  if (!delivered_at || (state !== "delivered" && state !== "completed")) {
    return null
  }
  const open = lines.flatMap(({ id, left, kinds }) => {
    const { until, reasons } = openReasons(delivered_at, kinds, now)
    return left > 0 && until ? [{ id, left, reasons, until }] : []
  })
  const last = open
    .map(({ until }) => until.toISOString())
    .sort()
    .at(-1)
  if (!last) {
    return null
  }
  return {
    until: last,
    reasons: RETURN_REASONS.filter((reason) => open.some(({ reasons }) => reasons.includes(reason))),
    items: open.map(({ id, left, reasons }) => ({ id, left, reasons })),
  }
}

/** @see answersFor */
const withFault =
  ({ delivered_at }: Row) =>
  (one: Row["returns"][number]): ReturnView => ({
    ...one,
    is_fault: answersFor(one.reason, delivered_at ?? new Date(one.asked_at)),
  })

function askableOf(
  { state, state_at, delivered_at, delivered_by, came_back, returns, disputes }: Row,
  now: Date,
): Question[] {
  const delivered = delivered_at && { at: delivered_at, by_buyer: delivered_by === "buyer" }
  const asked = returns.map(({ id, state: stands, replacement, items }) => ({
    id,
    state: stands,
    replacement: replacement?.state,
    is_short: items.some(({ received, quantity }) => (received ?? quantity) < quantity),
  }))
  return questionsOf({ state, state_at, delivered, came_back, returns: asked.reverse(), disputes }, now)
}

/** What came back of one share, or of all shares of the order with a code, by reference. One statement. */
export async function readShareReturns(
  container: MedusaContainer,
  wish: { id: string } | { code: string },
): Promise<Map<string, ShareBack>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(SHARE_BACK, { id: null, code: null, ...wish })
  const now = new Date()
  return new Map(
    rows.map((row) => {
      const { refunds, returned_total, credit_total } = row
      // What the household shows officers is not its buyer's.
      const seen = (sent_by: PhotoSender) => !("code" in wish) || sent_by === "buyer"
      const disputes = row.disputes.map((one) => ({
        ...one,
        photos: one.photos.filter(({ sent_by }) => seen(sent_by)),
      }))
      const back = { returns: row.returns.map(withFault(row)), refunds, disputes, returned_total, credit_total }
      return [row.reference, { ...back, returnable: returnableOf(row, now), askable: askableOf(row, now) }]
    }),
  )
}

/** Of a share whose rows are still being written. */
export const NOTHING_BACK: ShareBack = {
  returns: [],
  refunds: [],
  disputes: [],
  returned_total: 0,
  credit_total: 0,
  returnable: null,
  askable: [],
}
