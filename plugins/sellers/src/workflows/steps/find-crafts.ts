import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findCrafts } from "./find-place"

/**
 * Ids of crafts by their handles; null when none are asked for.
 * @throws InputError `craft_unknown`
 */
export const findCraftsStep = createStep("find-crafts", async (handles: string[] | null, { container }) => {
  return new StepResponse(handles && (await findCrafts(container, handles)))
})
