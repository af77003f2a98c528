import { InputError } from "@cho-lang/kit/input-error"
import { readText } from "@cho-lang/kit/plain-text"

export type SellerStatus = "pending" | "approved" | "suspended" | "closed"
export type SellerMove = "approve" | "suspend" | "restore" | "close"

type Past = "approved" | "suspended" | "restored" | "closed"

export interface Move {
  from: readonly SellerStatus[]
  to: SellerStatus
  event: `seller.${Past}`
  /** What the household is told, at the desk and by a message. */
  news: `stall-${Past}`
  /** As the audit names it. */
  action: `stall_${Past}`
}

function named(past: Past): Pick<Move, "event" | "news" | "action"> {
  return { event: `seller.${past}`, news: `stall-${past}`, action: `stall_${past}` }
}

/** pending → approved ⇄ suspended → closed; a stall may close from anywhere, and never opens again. */
export const MOVES: Record<SellerMove, Move> = {
  approve: { from: ["pending"], to: "approved", ...named("approved") },
  suspend: { from: ["approved"], to: "suspended", ...named("suspended") },
  restore: { from: ["suspended"], to: "approved", ...named("restored") },
  close: { from: ["pending", "approved", "suspended"], to: "closed", ...named("closed") },
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
