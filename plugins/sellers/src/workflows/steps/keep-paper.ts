import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaperType } from "../rules/read-paper"

const ENDINGS: Record<PaperType, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
}

/**
 * Keeps a paper where no address leads to it: private in the File Module, under a name of ours.
 * Undone by deleting it.
 */
export const keepPaperStep = createStep(
  "keep-paper",
  async (paper: { base64: string; type: PaperType; name: string }, { container }) => {
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `${paper.name}-${randomUUID()}.${ENDINGS[paper.type]}`,
      mimeType: paper.type,
      content: paper.base64,
      access: "private",
    })
    return new StepResponse({ key: file.id, type: paper.type as string }, file.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.FILE).deleteFiles(id)
    }
  },
)
