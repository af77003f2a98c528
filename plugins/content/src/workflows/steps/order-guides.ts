import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"
import { newPositions } from "../rules/new-positions"

/** Puts guides into this order; undone by putting back those that moved. */
export const orderGuidesStep = createStep(
  "order-guides",
  async ({ ids }: { ids: unknown }, { container }) => {
    const guides = container.resolve<GuidesModuleService>(GUIDES_MODULE)
    const before = await guides.listGuides({}, { select: ["id", "position"], take: null })
    const moved = newPositions(ids, before)
    await guides.updateGuides(moved)
    return new StepResponse(
      undefined,
      before.filter(({ id }) => moved.some((one) => one.id === id)).map(({ id, position }) => ({ id, position })),
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<GuidesModuleService>(GUIDES_MODULE).updateGuides(before)
    }
  },
)
