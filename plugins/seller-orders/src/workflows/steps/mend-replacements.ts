import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPLACEMENTS_MODULE } from "../../modules/replacements"
import type { ReplacementsModuleService } from "../../modules/replacements/service"
import { type LooseReplacement, readLoose } from "./loose-replacements"
import { findReplacement } from "./move-replacement"
import { letPiecesGo } from "./replacement-pieces"

async function end(container: MedusaContainer, { return_id, end_reason }: LooseReplacement): Promise<void> {
  const service = container.resolve<ReplacementsModuleService>(REPLACEMENTS_MODULE)
  const found = await findReplacement(container, return_id)
  if (end_reason === null) {
    await service.deleteShareReplacements(found ? [found.id] : [])
  } else {
    const from = end_reason === "decided" ? ["reserved" as const, "sent" as const] : ["reserved" as const]
    await service.moveReplacement({ share_return_id: return_id, from, to: "ended", end_reason })
  }
}

/**
 * Ends what is not to be sent any more, and lets its pieces go; looked at again under the order's lock, for somebody may have said
 * yes meanwhile. Pieces that are kept for nothing are let go too. Not undone: it is sent no more however often it is tried.
 */
export const mendReplacementStep = createStep("mend-replacement", async (return_id: string, { container }) => {
  const [loose] = await readLoose(container, return_id)
  if (loose) {
    await end(container, loose)
  }
  const found = await findReplacement(container, return_id)
  if (found?.state !== "reserved") {
    await letPiecesGo(container, { return_id })
  }
  return new StepResponse(return_id)
})
