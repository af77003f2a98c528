import { randomUUID } from "node:crypto"
import { createReadStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Keeps the clean picture, private in the File Module: widths can be made from it again. Undone by deleting it. */
export const keepMasterStep = createStep(
  "keep-master",
  async ({ path }: { path: string }, { container }) => {
    const files = container.resolve(Modules.FILE)
    const { writeStream, promise, fileKey } = await files.getUploadStream({
      filename: `listing-picture-${randomUUID()}.jpg`,
      mimeType: "image/jpeg",
      access: "private",
    })
    try {
      await Promise.all([pipeline(createReadStream(path), writeStream), promise])
    } catch (error) {
      await files.deleteFiles(fileKey).catch(() => undefined)
      throw error
    }
    return new StepResponse({ id: fileKey }, fileKey)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.FILE).deleteFiles(id)
    }
  },
)
