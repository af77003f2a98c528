import { createReadStream } from "node:fs"
import type { Writable } from "node:stream"
import { pipeline } from "node:stream/promises"

/** What the File Module does with streams. */
export interface KeepsFiles {
  getUploadStream(file: { filename: string; mimeType: string; access: "private" }): Promise<{
    writeStream: Writable
    promise: Promise<unknown>
    fileKey: string
  }>
  deleteFiles(id: string): Promise<void>
}

/** Writes a PDF of this machine straight to where files are kept, for nobody to see without asking; its id. */
export async function keepPdf(files: KeepsFiles, file: string, name: string): Promise<string> {
  const { writeStream, promise, fileKey } = await files.getUploadStream({
    filename: name,
    mimeType: "application/pdf",
    access: "private",
  })
  const kept = promise.then(
    () => null,
    (error: unknown) => error,
  )
  try {
    await pipeline(createReadStream(file), writeStream)
    const failure = await kept
    if (failure) {
      throw failure
    }
    return fileKey
  } catch (error) {
    await files.deleteFiles(fileKey).catch(() => undefined)
    throw error
  }
}
