import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Keeps the clean picture, private in the File Module: widths can be made from it again. Undone by deleting it. */
export const keepMasterStep = createStep(
  "keep-master",
  async ({ base64, sha256 }: { base64: string; sha256: string }, { container }) => {
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `listing-picture-${sha256}.jpg`,
      mimeType: "image/jpeg",
      content: base64,
      access: "private",
    })
    return new StepResponse({ id: file.id }, file.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.FILE).deleteFiles(id)
    }
  },
)
