import { InputError } from "@cho-lang/kit/input-error"
import type { WayBackPayer } from "../../modules/returns/models"
import { type ReturnReason, returnableUntil } from "./return-window"

/** Whether the household answers for why goods go back that were delivered at a moment; a fee for their way out goes back then too. */
export const answersFor = (reason: string, deliveredAt: Date): boolean =>
  returnableUntil(reason as ReturnReason, deliveredAt, []).fee_back

/**
 * Goods that the household answers for go back at its cost, or stay where they are: what is not as it was told costs its buyer nothing.
 * @throws InputError `way_back_payer_wrong` (409)
 */
export function refuseWayBackPayer(payer: WayBackPayer, isFault: boolean): void {
  if (isFault && payer === "buyer") {
    throw new InputError({
      code: "way_back_payer_wrong",
      field: "way_back_payer",
      type: "conflict",
      message: "The household answers for why they go back",
    })
  }
}

/** Who pays for goods that simply came back, before anybody said yes: the household, where it answers for them. */
export const unsaidPayer = (isFault: boolean): WayBackPayer | null => (isFault ? "stall" : null)
