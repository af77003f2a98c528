import { join } from "node:path"
import { Worker } from "node:worker_threads"
import type { LabelTask, LabelWord } from "./label-worker"

/** Of memory for what it draws, megabytes; ten thousand labels take a quarter of it. */
const MEMORY_MB = 300

/**
 * Draws labels in a thread of its own: thousands of QR codes are seconds of pure reckoning, and nothing else of the server could run
 * meanwhile.
 * @param goOn told how many labels are drawn; false ends it
 * @returns how many pages there are; null where it was ended
 * @throws Error where the thread broke down
 */
export async function drawInThread(task: LabelTask, goOn: (done: number) => Promise<boolean>): Promise<number | null> {
  const worker = new Worker(join(__dirname, "label-worker.js"), {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  try {
    return await new Promise<number | null>((resolve, reject) => {
      worker.on("message", (word: LabelWord) => {
        if ("pages" in word) {
          resolve(word.pages)
        } else if ("failure" in word) {
          reject(new Error(word.failure))
        } else {
          goOn(word.done).then((wanted) => wanted || resolve(null), reject)
        }
      })
      worker.once("error", reject)
      worker.once("exit", (code) => reject(new Error(`The thread ended with ${code}`)))
    })
  } finally {
    await worker.terminate()
  }
}
