import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPLACEMENTS_MODULE } from "../../modules/replacements"
import type { ReplacementEnd, ReplacementState } from "../../modules/replacements/models"
import type { ReplacementsModuleService } from "../../modules/replacements/service"
import { type ReplacementAction, replacementTargetOf, wentThere } from "../rules/replacement-moves"
import { findReturn, type ReturnName } from "./find-return"
import { keepPieces, letPiecesGo } from "./replacement-pieces"

export interface ReplacementWish extends ReturnName {
  action: ReplacementAction
  carrier?: string | null
  tracking_code?: string | null
}

const service = (container: MedusaContainer) => container.resolve<ReplacementsModuleService>(REPLACEMENTS_MODULE)

/** What of the same pieces is sent for a return; null where nothing is. */
export async function findReplacement(container: MedusaContainer, share_return_id: string) {
  const [found] = await service(container).listShareReplacements({ share_return_id }, { take: 1 })
  const { state, end_reason } = found ?? {}
  return found && { id: found.id, state: state as ReplacementState, end_reason: end_reason as ReplacementEnd | null }
}

export function replacementNotFound(): InputError {
  return new InputError({ code: "replacement_not_found", type: "not_found", message: "Nothing is sent once more" })
}

/** A word that was written stands; what follows it on the shelf follows later, where it fails (`mend-replacements`). */
async function later(container: MedusaContainer, what: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    const why = error instanceof Error ? error.message : JSON.stringify(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${what}: ${why}`)
  })
}

/**
 * One step of what is sent once more: sent, received, or not at all. The caller holds the order's lock. Nothing is undone:
 * it is the workflow's last step, and what it says to the shelf follows where it fails.
 * @throws InputError `seller_order_not_found`, `return_not_found`, `replacement_not_found` (404), `replacement_state_wrong`,
 *   `replacement_none_left`, `dispute_open` (409)
 */
export const moveReplacementStep = createStep("move-replacement", async (wish: ReplacementWish, { container }) => {
  const { id } = await findReturn(container, wish)
  const found = await findReplacement(container, id)
  if (!found) {
    throw replacementNotFound()
  }
  const { action } = wish
  if (wentThere(action, found)) {
    return new StepResponse({ repeated: true, state: found.state })
  }
  const { from, to } = replacementTargetOf(action, found.state)
  if (action === "send") {
    // Kept since it was promised, unless somebody let it go by hand.
    await keepPieces(container, id)
  }
  const moved = await service(container).moveReplacement({
    share_return_id: id,
    from,
    to,
    carrier: wish.carrier,
    tracking_code: wish.tracking_code,
    by_buyer: action === "receive",
    ...(action === "give_up" && { end_reason: "household" as const }),
  })
  if (!moved) {
    throw new InputError({ code: "dispute_open", type: "conflict", message: "Officers are at it, or somebody else is" })
  }
  if (action === "give_up") {
    await later(container, `Shelf of return ${id}`, () => letPiecesGo(container, { return_id: id }))
  }
  return new StepResponse({ repeated: false, state: to })
})
