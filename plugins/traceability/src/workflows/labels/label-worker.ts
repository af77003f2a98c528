import { isMainThread, parentPort, workerData } from "node:worker_threads"
import { writePdf } from "@cho-lang/kit/pdf"
import { labelWords } from "../rules/label-words"
import { drawLabels, type LabelSheetToDraw } from "./draw-labels"

/** What the thread is given: where the PDF goes, and what it shows. */
export interface LabelTask {
  label_file: string
  sheet: LabelSheetToDraw
}

/** What it says: how many labels are drawn, then how many pages there are; or what went wrong. */
export type LabelWord = { done: number } | { pages: number } | { failure: string }

async function draw({ label_file, sheet }: LabelTask, say: (word: LabelWord) => void): Promise<void> {
  let pages = 0
  await writePdf(label_file, { title: labelWords("title"), lang: "vi" }, async (pdf) => {
    pages = await drawLabels(pdf, sheet, (done) => say({ done }))
  })
  say({ pages })
}

// The folder's files are also loaded where Medusa looks for workflows.
if (!isMainThread && (workerData as Partial<LabelTask> | null)?.label_file) {
  const say = (word: LabelWord) => parentPort?.postMessage(word)
  draw(workerData as LabelTask, say).catch((error: unknown) => say({ failure: String(error) }))
}
