import type { Action } from "./moves"

/** How far the deeds on a share have reached its order. */
interface Reached {
  fulfillment_id: string | null
  is_shipped: boolean
  is_delivered: boolean
  is_credited: boolean
}

/** Whether nothing is left to follow from an action; where a process died in between, it follows with the next tap. */
export function isSettled(action: Action, reached: Reached): boolean {
  switch (action) {
    case "pack":
      return reached.fulfillment_id !== null
    case "ship":
      return reached.is_shipped
    case "deliver":
      return reached.is_delivered
    case "decline":
    case "cancel":
      return reached.is_credited
    default:
      return true
  }
}
