import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPLACEMENTS_MODULE } from "../../modules/replacements"
import type { ReplacementsModuleService } from "../../modules/replacements/service"
import { findReturn, type ReturnName } from "./find-return"
import { findReplacement } from "./move-replacement"
import { keepPieces, letPiecesGo } from "./replacement-pieces"

const service = (container: MedusaContainer) => container.resolve<ReplacementsModuleService>(REPLACEMENTS_MODULE)

interface Promised {
  return_id: string
  kept: string[]
}

async function takeBack(container: MedusaContainer, { return_id, kept }: Promised): Promise<void> {
  const found = await findReplacement(container, return_id)
  await service(container).deleteShareReplacements(found ? [found.id] : [])
  await letPiecesGo(container, { ids: kept })
}

/**
 * Before a household says yes to the same pieces once more: the promise is written, in the month's work too, and they are kept on
 * the shelf. Nothing where it was promised before. The caller holds the order's lock. Undone by taking both back; what a dying
 * process leaves is taken back by `mend-replacements`.
 * @throws InputError `seller_order_not_found`, `return_not_found`, `replacement_none_left` (409; field
 *   `remedy`), `remedy_not_wanted` (409; field `remedy`), `busy` (409)
 */
export const promiseReplacementStep = createStep(
  "promise-replacement",
  async (name: ReturnName, { container }) => {
    const { id: return_id, state, share_id, wants } = await findReturn(container, name)
    if (state !== "asked") {
      return new StepResponse(null, null)
    }
    if (wants !== "same") {
      throw new InputError({
        code: "remedy_not_wanted",
        field: "remedy",
        type: "conflict",
        message: "The buyer would like the money back",
      })
    }
    // The row is first: of two processes one writes it, and one alone keeps the pieces.
    if (!(await service(container).promisePieces({ seller_order_id: share_id, share_return_id: return_id }))) {
      throw new InputError({ code: "busy", type: "conflict", message: "Somebody else is at this return; try again" })
    }
    const promised: Promised = { return_id, kept: [] }
    try {
      promised.kept = await keepPieces(container, return_id)
    } catch (error) {
      await takeBack(container, promised)
      throw error
    }
    return new StepResponse(null, promised)
  },
  async (promised, { container }) => {
    if (promised) {
      await takeBack(container, promised)
    }
  },
)

/**
 * Before a buyer keeps the goods after all: not where what stands for them is on its way.
 * @throws InputError `replacement_sent` (409)
 */
export const checkReplacementStep = createStep("check-replacement", async (name: ReturnName, { container }) => {
  const { id } = await findReturn(container, name)
  const found = await findReplacement(container, id)
  if (found?.state === "sent" || found?.state === "received") {
    throw new InputError({ code: "replacement_sent", type: "conflict", message: "The same pieces are on their way" })
  }
  return new StepResponse(id)
})

/**
 * The buyer keeps the goods after all, or they never came: what was kept for them is free again, after the return says so. The
 * caller holds the order's lock. Not undone: what a dying process leaves, `mend-replacements` ends.
 */
export const endReplacementStep = createStep(
  "end-replacement",
  async ({ action, ...name }: ReturnName & { action: "withdraw" | "lapse" }, { container }) => {
    const { id } = await findReturn(container, name)
    const end_reason = action === "withdraw" ? ("withdrawn" as const) : ("lapsed" as const)
    const wish = { share_return_id: id, from: ["reserved" as const], to: "ended" as const, end_reason }
    if (await service(container).moveReplacement(wish)) {
      await letPiecesGo(container, { return_id: id })
    }
    return new StepResponse(id)
  },
)
