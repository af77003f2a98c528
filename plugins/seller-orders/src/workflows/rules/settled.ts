import { InputError } from "@cho-lang/kit/input-error"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import type { Action } from "./moves"

/** How far the deeds on a share have reached its order. */
interface Reached {
  fulfillment_id: string | null
  is_shipped: boolean
  is_delivered: boolean
  is_credited: boolean
  is_counted: boolean
}

/** Whether nothing is left to follow from an action; where a process died in between, it follows with the next tap. */
export function isSettled(action: Action, reached: Reached): boolean {
  switch (action) {
    case "pack":
      return reached.fulfillment_id !== null
    case "unpack":
      return reached.fulfillment_id === null
    case "ship":
      return reached.is_shipped
    case "deliver":
      return reached.is_delivered
    case "decline":
    case "cancel":
      return reached.is_credited
    case "come_back":
      return reached.is_counted
    default:
      return true
  }
}

/** Milliseconds for which what follows from an action is left to who took it: as long as the order's lock lives. */
const AT_WORK_MS = 120_000

/**
 * Whether an action was taken so lately that another process may be making what follows from it; without a lock in common the
 * same tap at two servers would make it twice. What a process left that died over it, a later tap or the sweeper makes.
 */
export function isAtWork(taken: Date | string | undefined, now: Date): boolean {
  return taken !== undefined && now.getTime() - new Date(taken).getTime() < AT_WORK_MS
}

/**
 * Refuses every other deed on a share that was unpacked while core's parcel of it still stands: who unpacked it is at that, or died
 * over it, and what is packed or ended in between would leave shelf and parcel two stories. The sweeper cancels the parcel.
 * @throws InputError `busy` (409)
 */
export function refuseHalfUnpacked(action: Action, state: SellerOrderState, { fulfillment_id }: Reached): void {
  if (state === "confirmed" && fulfillment_id !== null && action !== "unpack") {
    throw new InputError({ code: "busy", type: "conflict", message: "Its packing is being undone; try again" })
  }
}
