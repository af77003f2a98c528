import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"

export interface ShowGuideInput {
  id: string
  /** Number of the version that everybody reads from now on; null: none. */
  version: number | null
  by_id: string | null
}

/** Says which version of a guide everybody reads; undone by saying what was said before. */
export const showGuideStep = createStep(
  "show-guide",
  async ({ id, version, by_id }: ShowGuideInput, { container }) => {
    const guides = container.resolve<GuidesModuleService>(GUIDES_MODULE)
    const { published_version, published_at, published_by_id } = await guides.retrieveGuide(id)
    await guides.updateGuides({ id, published_version: version, published_at: new Date(), published_by_id: by_id })
    return new StepResponse(undefined, { id, published_version, published_at, published_by_id })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<GuidesModuleService>(GUIDES_MODULE).updateGuides(before)
    }
  },
)
