import { readFileSync } from "node:fs"
import path from "node:path"
import type { RunFile } from "../../../tools/lib/run-file.ts"

/** The newest code that went to a phone, as the embedded default sends it: into the backend's log, with the number's last digits. */
export async function newestCode(run: RunFile, phone: string): Promise<string> {
  const sign = `to …${phone.slice(-3)}:`
  for (let tries = 0; tries < 100; tries += 1) {
    const lines = readFileSync(path.join(run.data_dir, "logs/backend.log"), "utf8").split("\n")
    const code = lines.findLast((line) => line.includes(sign))?.match(/\b(\d{6})\b(?!.*\b\d{6}\b)/)?.[1]
    if (code) return code
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No code for …${phone.slice(-3)} in the backend's log`)
}
