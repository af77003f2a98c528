import { Worker } from "node:worker_threads"
import { InputError } from "./input-error"

/** Pixels as they lie in memory: four bytes each, red green blue alpha, upright. */
export interface RawPixels {
  width: number
  height: number
  data: Buffer
}

export type HeicAnswer = { width: number; height: number; data: Uint8Array } | { problem: "pixels" | "broken" }

/** A 12-megapixel photo takes one to two seconds. */
const LONGEST_MS = 20_000

/**
 * Decodes an iPhone's photo (HEIC; libvips as it comes from the registry has no HEVC). In a thread of its own: the
 * decoder runs without a pause, and nothing else of the server could run meanwhile.
 * @throws InputError `picture_too_many_pixels`, `picture_broken`
 */
export async function decodeHeic(file: Buffer, maxPixels: number): Promise<RawPixels> {
  const worker = new Worker(require.resolve("@cho-lang/kit/heic-worker"), {
    workerData: { file, maxPixels },
    stdout: true,
    stderr: true,
  })
  const clock = setTimeout(() => void worker.terminate(), LONGEST_MS)
  try {
    const answer = await new Promise<HeicAnswer>((resolve) => {
      worker.once("message", resolve)
      worker.once("error", () => resolve({ problem: "broken" }))
      worker.once("exit", () => resolve({ problem: "broken" }))
    })
    if ("problem" in answer) {
      const code = answer.problem === "pixels" ? "picture_too_many_pixels" : "picture_broken"
      throw new InputError({
        code,
        field: "file",
        message: "The picture cannot be taken",
        details: { max_megapixels: maxPixels / 1_000_000 },
      })
    }
    const { width, height, data } = answer
    return { width, height, data: Buffer.from(data.buffer, data.byteOffset, data.byteLength) }
  } finally {
    clearTimeout(clock)
    await worker.terminate()
  }
}
