import { readFileSync } from "node:fs"
import path from "node:path"
import type { RunFile } from "../../../tools/lib/run-file.ts"

/** What the embedded default wrote of codes to a phone: a line of the backend's log each, with the number's last digits. */
function linesTo(run: RunFile, phone: string): string[] {
  const sign = `to …${phone.slice(-3)}:`
  const lines = readFileSync(path.join(run.data_dir, "logs/backend.log"), "utf8").split("\n")
  return lines.filter((line) => line.includes(sign))
}

/**
 * The code that `ask` has sent to a phone. Lines that were there before are not looked at: they may be an earlier code of
 * this number, or of another one that ends alike.
 */
export async function codeAfter(run: RunFile, phone: string, ask: () => Promise<unknown>): Promise<string> {
  const before = linesTo(run, phone).length
  await ask()
  for (let tries = 0; tries < 100; tries += 1) {
    const code = linesTo(run, phone)
      .slice(before)
      .at(-1)
      ?.match(/\b(\d{6})\b(?!.*\b\d{6}\b)/)?.[1]
    if (code) return code
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No code for …${phone.slice(-3)} in the backend's log`)
}
