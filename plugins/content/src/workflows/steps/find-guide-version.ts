import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"
import type { GuideContent } from "../rules/guide-content"

/**
 * What stood in one version of a guide.
 * @throws InputError `version_not_found` (404, field version)
 */
export const findGuideVersionStep = createStep(
  "find-guide-version",
  async ({ guide_id, number }: { guide_id: string; number: unknown }, { container }) => {
    const [version] = Number.isSafeInteger(number)
      ? await container
          .resolve<GuidesModuleService>(GUIDES_MODULE)
          .listGuideVersions({ guide_id, number: number as number }, { take: 1 })
      : []
    if (!version) {
      throw new InputError({
        code: "version_not_found",
        field: "version",
        type: "not_found",
        message: "The guide has no such version",
      })
    }
    return new StepResponse({ number: version.number, content: version.content as unknown as GuideContent })
  },
)
