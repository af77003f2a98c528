import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { readJson, writeJson } from "./json-file.ts"

const outputs = new Set([
  "node_modules",
  ".medusa",
  ".next",
  "dist",
  ".data",
  "integration-tests",
  "journeys",
  "__tests__",
])
const noInput = /\.(test|spec)\.[cm]?tsx?$|\.tsbuildinfo$|next-env\.d\.ts$|\.md$/

/** Every input file below a path (or the file itself), in a stable order; build outputs and tests are no inputs. */
export function inputFiles(start: string): string[] {
  if (!existsSync(start)) return []
  if (statSync(start).isFile()) return [start]
  return readdirSync(start, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = path.join(start, entry.name)
      if (entry.isDirectory()) return outputs.has(entry.name) ? [] : inputFiles(inner)
      return entry.isFile() && !noInput.test(entry.name) ? [inner] : []
    })
}

/**
 * One hash over files and words: names relative to the folder and contents, so that a moved repository or a fresh
 * checkout with other file times is recognised as the same.
 */
export function fingerprint(folder: string, paths: string[], words: string[] = []): string {
  const hash = createHash("sha256")
  for (const start of paths) {
    for (const file of inputFiles(path.join(folder, start))) {
      hash.update(path.relative(folder, file)).update("\0").update(readFileSync(file)).update("\0")
    }
  }
  for (const word of words) hash.update(word).update("\0")
  return hash.digest("hex")
}

/** What was done with which inputs, kept in one file. */
export class Stamps {
  constructor(private readonly file: string) {}

  private read(): Record<string, string> {
    return readJson<Record<string, string>>(this.file) ?? {}
  }

  /** True when this work was finished with exactly these inputs. */
  has(work: string, print: string): boolean {
    return this.read()[work] === print
  }

  /** Forgets first, does the work, and remembers only when it succeeded: a crash in between means doing it again. */
  async renew(work: string, print: string, doWork: () => Promise<void>): Promise<void> {
    const { [work]: _old, ...others } = this.read()
    writeJson(this.file, others)
    await doWork()
    writeJson(this.file, { ...this.read(), [work]: print })
  }
}
