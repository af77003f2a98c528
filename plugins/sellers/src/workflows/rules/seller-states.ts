import { InputError } from "@cho-lang/kit/input-error"
import { readText } from "@cho-lang/kit/plain-text"

export type SellerStatus = "pending" | "approved" | "suspended" | "closed"
export type SellerMove = "approve" | "suspend" | "restore" | "close"

export interface Move {
  from: readonly SellerStatus[]
  to: SellerStatus
  event: "seller.approved" | "seller.suspended" | "seller.restored" | "seller.closed"
}

/** pending → approved ⇄ suspended → closed; a stall may close from anywhere, and never opens again. */
export const MOVES: Record<SellerMove, Move> = {
  approve: { from: ["pending"], to: "approved", event: "seller.approved" },
  suspend: { from: ["approved"], to: "suspended", event: "seller.suspended" },
  restore: { from: ["suspended"], to: "approved", event: "seller.restored" },
  close: { from: ["pending", "approved", "suspended"], to: "closed", event: "seller.closed" },
}

/** Shortest reason staff may give: the household reads it. */
export const SHORTEST_REASON = 10
const LONGEST_REASON = 500

/**
 * Why a stall changes its state. Staff always say why, but for an approval with nothing unfinished; owners may.
 * @throws InputError `reason_required` and those of texts
 */
export function readReason(value: unknown, isRequired: boolean): string | null {
  const reason = readText(value, { field: "reason", max: LONGEST_REASON, multiline: true })
  if (isRequired && (reason === null || [...reason].length < SHORTEST_REASON)) {
    throw new InputError({
      code: "reason_required",
      field: "reason",
      message: `The household reads why: at least ${SHORTEST_REASON} characters`,
      details: { min: SHORTEST_REASON },
    })
  }
  return reason
}

/** A move that does not start from where the stall is. */
export function stateWrong(move: SellerMove, status: SellerStatus): InputError {
  return new InputError({
    code: "seller_state_wrong",
    type: "conflict",
    message: `${move} is not possible while the stall is ${status}`,
    details: { status },
  })
}
