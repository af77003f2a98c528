import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"

/**
 * The guide as it stands.
 * @throws InputError `guide_not_found`
 */
export const findGuideStep = createStep("find-guide", async ({ id }: { id: string }, { container }) => {
  const [guide] = await container
    .resolve<GuidesModuleService>(GUIDES_MODULE)
    .listGuides({ id }, { select: ["id", "slug", "version", "published_version"], take: 1 })
  if (!guide) {
    throw new InputError({ code: "guide_not_found", type: "not_found", message: "No such guide" })
  }
  return new StepResponse({
    id: guide.id,
    slug: guide.slug,
    version: guide.version,
    published_version: guide.published_version,
  })
})
