import { InputError } from "@cho-lang/kit/input-error"
import type { SellerOrderState } from "../../modules/seller-orders/models"

/** Why a parcel came back: first what is its buyer's, who did not take it, then what is nobody's there. */
export const CAME_BACK_REASONS = ["not_collected", "refused", "not_delivered", "broken_on_way"] as const
export type CameBackReason = (typeof CAME_BACK_REASONS)[number]

const NOT_TAKEN: string[] = ["not_collected", "refused"]
/** Said of a parcel on its way; what lies at the stall to be collected was carried by nobody. */
const ON_WAY: string[] = ["not_delivered", "broken_on_way"]

/**
 * Refuses a reason that cannot be where a share stands.
 * @throws InputError `end_reason_wrong`
 */
export function refuseCameBack(reason: string | null | undefined, state: SellerOrderState): void {
  if (state === "ready_to_collect" && ON_WAY.includes(reason ?? "")) {
    const message = "Nobody carried what was to be collected"
    throw new InputError({ code: "end_reason_wrong", field: "reason", message })
  }
}

/**
 * Of what broke on its way something cannot be sold again: a count that says otherwise, or the reason, is a slip.
 * @throws InputError `nothing_broken`
 */
export function refuseAllWhole(
  reason: string | null | undefined,
  restock: Record<string, number>,
  lines: { line_item_id: string; quantity: number }[],
): void {
  if (reason === "broken_on_way" && lines.every(({ line_item_id, quantity }) => restock[line_item_id] === quantity)) {
    const message = "Nothing of it is broken"
    throw new InputError({ code: "nothing_broken", field: "reason", message })
  }
}

/** A share whose parcel came back. Đồng. */
export interface Unsold {
  reason: string | null
  /** What it costs as it stands. */
  live: number
  /** Its delivery fee. */
  shipping: number
  /** What was paid for it and has not gone back. */
  paid: number
}

/**
 * What the household keeps of a share whose parcel came back: the fee for the way out, which was used up, where its buyer paid
 * before and did not take it. Nothing is asked for afterwards.
 */
export function keptFee({ reason, live, shipping, paid }: Unsold): number {
  return NOT_TAKEN.includes(reason ?? "") ? Math.max(0, Math.min(Math.round(shipping), live, paid)) : 0
}
