import { openPictureStore } from "@cho-lang/kit/picture-store"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pictureSettings } from "../picture-settings"

export interface FileToPut {
  name: string
  base64: string
  type: string
}

/** Writes files where pages find them. Not undone: their names are made of their content, nothing links there alone. */
export const putFilesStep = createStep("put-guide-files", async ({ files }: { files: FileToPut[] }, { container }) => {
  const store = await openPictureStore(pictureSettings(container))
  try {
    for (const { name, base64, type } of files) {
      await store.put(name, Buffer.from(base64, "base64"), type)
    }
  } finally {
    store.close()
  }
  return new StepResponse(undefined)
})
