import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"
import type { GuideContent } from "../rules/guide-content"
import { filesOf } from "../rules/read-guide-content"

/**
 * Every picture and sound of a content was sent before.
 * @throws InputError `file_unknown` with the field
 */
export const checkGuideFilesStep = createStep(
  "check-guide-files",
  async ({ content }: { content: GuideContent }, { container }) => {
    const wanted = filesOf(content)
    const known = await container
      .resolve<GuidesModuleService>(GUIDES_MODULE)
      .listGuideFiles({ key: wanted.map((file) => file.key) }, { select: ["key", "kind"], take: wanted.length })
    const missing = wanted.find((file) => !known.some(({ key, kind }) => key === file.key && kind === file.kind))
    if (missing) {
      throw new InputError({ code: "file_unknown", field: missing.field, message: "Send the file first" })
    }
    return new StepResponse(undefined)
  },
)
