import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"
import type { GuideContent } from "../rules/guide-content"

export interface SaveGuideVersionInput {
  guide_id: string
  base_version: unknown
  content: GuideContent
  made_by_id: string | null
}

/**
 * Adds the next version of a guide; undone by taking it away. Answers its number.
 * @throws InputError `guide_changed` (409, field base_version) when somebody saved meanwhile
 */
export const saveGuideVersionStep = createStep(
  "save-guide-version",
  async (input: SaveGuideVersionInput, { container }) => {
    const number = Number.isSafeInteger(input.base_version)
      ? await container.resolve<GuidesModuleService>(GUIDES_MODULE).saveVersion({
          guide_id: input.guide_id,
          base_version: input.base_version as number,
          content: { ...input.content },
          made_by_id: input.made_by_id,
        })
      : null
    if (number === null) {
      throw new InputError({
        code: "guide_changed",
        field: "base_version",
        type: "conflict",
        message: "Another version was saved meanwhile",
      })
    }
    return new StepResponse({ number }, { guideId: input.guide_id, number })
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<GuidesModuleService>(GUIDES_MODULE).dropVersion(saved.guideId, saved.number)
    }
  },
)
