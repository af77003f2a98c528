import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { SELLER_ORDERS_MODULE } from "../../modules/seller-orders"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import type { Move, ShareBefore } from "../../modules/seller-orders/move-share"
import type { SellerOrdersModuleService } from "../../modules/seller-orders/service"
import { refuseAllWhole, refuseCameBack } from "../rules/came-back"
import { STALL_SILENT, TRANSFER_LATE } from "../rules/ended-by"
import { feeNotAgreed } from "../rules/fee-refusals"
import { TO_PACK } from "../rules/late-to-pack"
import {
  type Action,
  isSilent,
  refuseDisputed,
  refuseOfficer,
  refuseSpoken,
  refuseUnsecured,
  stateWrong,
  targetOf,
} from "../rules/moves"
import { checkRestock } from "../rules/restock"
import { isAtWork, isSettled, refuseHalfUnpacked } from "../rules/settled"
import { readFeeStanding } from "./agreed-fee"
import { findShare } from "./find-share"
import { readConsequences } from "./read-consequences"

export interface MoveWish {
  id: string
  seller_id?: string
  action: Action
  by: { kind: "seller_member" | "helper" | "user" | "buyer" | "system"; id: string | null }
  reason?: string | null
  note?: string | null
  carrier?: string | null
  tracking_code?: string | null
  /** Since when it stood as it was shown: a tap that comes after it moved on moves nothing. */
  seen?: string | null
  /** By line, how many pieces that came back can be sold again; with `come_back` alone. */
  restock?: Record<string, number>
}

/** A share after a move, as far as the consequences need it. */
export interface MovedShare {
  id: string
  order_id: string
  seller_id: string
  state: SellerOrderState
  /** Where it stood before the move. */
  from: string
  /** The move had been made before. */
  repeated: boolean
  /** Nothing is left to follow from it in the order, or who took it is at that. */
  is_settled: boolean
  fulfillment_id: string | null
  /** The parcel is noted on the share. */
  is_noted: boolean
  tracking_code: string | null
  /** The order's lines with their pieces. */
  lines: { id: string; quantity: number }[]
  /** Whole đồng: lines and shipping, as the order reckons them. */
  total: number
}

interface OrderLines {
  items: { id: string; quantity: number; total: number }[]
  shipping_methods: { id: string; total: number }[]
}

/** The share's lines, and what it costs. */
async function readLines(
  container: MedusaContainer,
  share: { order_id: string; shipping_method_id: string | null; items: { line_item_id: string }[] },
): Promise<Pick<MovedShare, "lines" | "total">> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    // Core reckons the totals of lines and methods only where it is given the whole of them.
    fields: ["id", "total", "items.*", "items.total", "shipping_methods.*", "shipping_methods.total"],
    filters: { id: share.order_id },
  })
  const { items, shipping_methods } = data[0] as unknown as OrderLines
  const own = new Set(share.items.map(({ line_item_id }) => line_item_id))
  const lines = items.filter(({ id }) => own.has(id))
  const methods = shipping_methods.filter(({ id }) => id === share.shipping_method_id)
  return {
    lines: lines.map(({ id, quantity }) => ({ id, quantity: Number(quantity) })),
    total: Math.round([...lines, ...methods].reduce((sum, { total }) => sum + Number(total), 0)),
  }
}

/** Nothing is packed or sent before the buyer agreed to what sending costs, nothing is sent to who comes for it, and nobody is called for what is sent. */
async function refuseUnagreed(
  container: MedusaContainer,
  { id, action }: MoveWish,
  state: SellerOrderState,
): Promise<void> {
  if (action === "pack" || action === "ship" || action === "ready") {
    const { by_agreement, pick_up, agreed_vnd } = await readFeeStanding(container, id)
    if (action === (pick_up ? "ship" : "ready")) {
      throw stateWrong(action, state)
    }
    if (by_agreement && agreed_vnd === null) {
      throw feeNotAgreed()
    }
  }
}

/** Whether a household that accepted is late, as the officers' list says it. */
async function isLateToPack(container: MedusaContainer, { id, action, by }: MoveWish): Promise<boolean> {
  if (action !== "decline" || by.kind !== "user") {
    return false
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw<{ rows: unknown[] }>(`${TO_PACK} and share.id = ?`, [id])).rows.length > 0
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Nobody is silent, and no money late, of which a day has not passed; nor money that is there or is collected at the door. */
function refuseReason({ reason }: MoveWish, isSecured: boolean, since: { called: Date | null; placed: Date }): void {
  const isLate = (from: Date | null) => from !== null && Date.now() - new Date(from).getTime() >= DAY_MS
  if (reason === TRANSFER_LATE && isSecured) {
    const message = "Its money is there, or comes at the door"
    throw new InputError({ code: "end_reason_wrong", field: "reason", message })
  }
  const isEarly = reason === TRANSFER_LATE ? !isLate(since.placed) : reason === STALL_SILENT && !isLate(since.called)
  if (isEarly) {
    const message = "A day has not passed"
    throw new InputError({ code: "order_not_late", field: "reason", type: "conflict", message })
  }
}

/** An officer's end is not what the household said before. */
function refuseSecondEnd({ action, by }: MoveWish, changes: { action: string; by_kind: string }[]): void {
  if (
    action === "decline" &&
    by.kind === "user" &&
    changes.some((one) => one.action === action && one.by_kind !== "user")
  ) {
    throw stateWrong(action, "declined")
  }
}

/**
 * Moves a share, once: an action that was taken already is answered with where the share stands now. The caller
 * holds the order's lock. An order that does not stand, or was cancelled as a whole, moves no more. Undone where a consequence fails.
 * @throws InputError `seller_order_not_found`, `order_state_wrong`, `payment_outstanding`, `fee_not_agreed`, `dispute_open`,
 * `busy`, `end_reason_wrong`, `order_not_late`, `return_item_unknown`, `restock_too_high`, `nothing_broken`
 */
export const moveShareStep = createStep(
  "move-share-step",
  async (wish: MoveWish, { container }) => {
    const share = await findShare(container, wish)
    const reached = await readConsequences(container, share.id)
    const state = share.state as SellerOrderState
    if (!reached.is_open) {
      throw stateWrong(wish.action, state)
    }
    const taken = share.changes.find(({ action }) => action === wish.action)
    const isLate = wish.seen != null && new Date(share.state_at).getTime() !== new Date(wish.seen).getTime()
    const moved: MovedShare = {
      id: share.id,
      order_id: share.order_id,
      seller_id: share.seller_id,
      state,
      from: taken?.from_state ?? state,
      repeated: taken !== undefined || isLate,
      is_settled: !taken || isSettled(wish.action, reached) || isAtWork(taken.created_at, new Date()),
      fulfillment_id: reached.fulfillment_id,
      is_noted: share.fulfillment_id === reached.fulfillment_id,
      tracking_code: wish.tracking_code ?? share.tracking_code,
      ...(await readLines(container, share)),
    }
    refuseSecondEnd(wish, share.changes)
    if (moved.repeated) {
      return new StepResponse<MovedShare, null>(moved, null)
    }
    refuseHalfUnpacked(wish.action, state, reached)
    refuseUnsecured(wish.action, reached.is_secured)
    refuseOfficer(wish.action, wish.by.kind, state, await isLateToPack(container, wish))
    refuseReason(wish, reached.is_secured, { called: share.announced_at, placed: share.placed_at })
    refuseDisputed(wish.action, wish.by.kind, reached.is_disputed)
    const to = targetOf(wish.action, state)
    await refuseUnagreed(container, wish, state)
    if (wish.action === "come_back") {
      const returns = await container
        .resolve<ReturnsModuleService>(RETURNS_MODULE)
        .listShareReturns({ seller_order_id: share.id })
      refuseSpoken(wish.action, state, isSilent(share.changes, returns))
      refuseCameBack(wish.reason, state)
    }
    const lines = moved.lines.map(({ id, quantity }) => ({ line_item_id: id, quantity }))
    checkRestock(wish.restock ?? {}, lines)
    refuseAllWhole(wish.reason, wish.restock ?? {}, lines)
    const move: Move = {
      id: share.id,
      action: wish.action,
      from: state,
      to,
      by: wish.by,
      end_reason: wish.reason ?? null,
      end_note: wish.note ?? null,
      carrier: wish.carrier ?? null,
      tracking_code: wish.tracking_code ?? null,
      parcel: wish.action === "unpack" ? reached.fulfillment_id : null,
      // What is not named is written off.
      restock:
        wish.action === "come_back"
          ? lines.map(({ line_item_id: id }) => ({ id, pieces: wish.restock?.[id] ?? 0 }))
          : [],
    }
    const service = container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE)
    if (!(await service.moveShare(move))) {
      // Another process, without a lock in common, was faster.
      throw stateWrong(wish.action, state)
    }
    const { state_at, end_reason, end_note, carrier, tracking_code } = share
    const before: ShareBefore = { state, state_at, end_reason, end_note, carrier, tracking_code }
    return new StepResponse<MovedShare, { move: Move; before: ShareBefore }>(
      { ...moved, state: move.to, is_settled: isSettled(wish.action, reached) },
      { move, before },
    )
  },
  async (done, { container }) => {
    if (done) {
      await container.resolve<SellerOrdersModuleService>(SELLER_ORDERS_MODULE).moveShareBack(done.move, done.before)
    }
  },
)
