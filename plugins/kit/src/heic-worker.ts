import { parentPort, workerData } from "node:worker_threads"
import { all } from "heic-decode"
import type { HeicAnswer } from "./heic"

interface Task {
  file: Uint8Array
  maxPixels: number
}

/** What the decoder gives and its types leave out: the size, read before the pixels are. */
type Sized = { width: number; height: number } & Awaited<ReturnType<typeof all>>[number]

async function decode({ file, maxPixels }: Task): Promise<HeicAnswer> {
  const [first] = (await all({ buffer: file })) as Sized[]
  if (!first || first.width * first.height > maxPixels) {
    return { problem: first ? "pixels" : "broken" }
  }
  const { width, height, data } = await first.decode()
  return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
}

decode(workerData as Task)
  .catch((): HeicAnswer => ({ problem: "broken" }))
  .then((answer) => parentPort?.postMessage(answer))
