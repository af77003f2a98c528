import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"
import type { GuideContent } from "../rules/guide-content"

export interface CreateGuideStepInput {
  slug: string
  content: GuideContent
  made_by_id: string | null
}

/**
 * Writes a guide after all others, with its first version; undone by deleting both.
 * @throws InputError `slug_taken` (409)
 */
export const createGuideStep = createStep(
  "create-guide",
  async ({ slug, content, made_by_id }: CreateGuideStepInput, { container }) => {
    const guides = container.resolve<GuidesModuleService>(GUIDES_MODULE)
    const [last] = await guides.listGuides({}, { select: ["position"], order: { position: "DESC" }, take: 1 })
    const [same] = await guides.listGuides({ slug }, { select: ["id"], take: 1 })
    if (same) {
      throw new InputError({ code: "slug_taken", field: "slug", type: "conflict", message: "There is such a guide" })
    }
    const guide = await guides.createGuides({ slug, position: (last?.position ?? -1) + 1, version: 1 })
    const version = await guides.createGuideVersions({
      guide_id: guide.id,
      number: 1,
      content: { ...content },
      made_by_id,
    })
    return new StepResponse({ id: guide.id }, { guideId: guide.id, versionId: version.id })
  },
  async (created, { container }) => {
    if (created) {
      const guides = container.resolve<GuidesModuleService>(GUIDES_MODULE)
      await guides.deleteGuideVersions(created.versionId)
      await guides.deleteGuides(created.guideId)
    }
  },
)
