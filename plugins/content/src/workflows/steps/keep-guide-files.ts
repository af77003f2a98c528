import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"

export interface GuideFileRow {
  key: string
  kind: "picture" | "sound"
  /** In pixels; null of a sound. */
  width: number | null
  height: number | null
}

/** Writes down files that lie where pages find them; what is known stays. Undone by deleting the new rows. */
export const keepGuideFilesStep = createStep(
  "keep-guide-files",
  async ({ files }: { files: GuideFileRow[] }, { container }) => {
    const guides = container.resolve<GuidesModuleService>(GUIDES_MODULE)
    const keys = files.map(({ key }) => key)
    const known = new Set((await guides.listGuideFiles({ key: keys }, { take: keys.length })).map(({ key }) => key))
    const made = await guides.createGuideFiles(files.filter(({ key }) => !known.has(key)))
    return new StepResponse(
      undefined,
      made.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve<GuidesModuleService>(GUIDES_MODULE).deleteGuideFiles(ids)
    }
  },
)
