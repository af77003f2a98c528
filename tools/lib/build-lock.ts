import { rmSync } from "node:fs"
import path from "node:path"
import { readJson, writeJson } from "./json-file.ts"
import { root } from "./paths.ts"
import { isAlive } from "./processes.ts"
import type { Note } from "./steps.ts"

const file = path.join(root, ".data/build.lock")
let holding = 0

function otherBuilder(): number | undefined {
  const pid = readJson<{ pid: number }>(file)?.pid
  return pid !== undefined && pid !== process.pid && isAlive(pid) ? pid : undefined
}

/** Two systems beside each other share the build outputs: only one process builds at a time. */
export async function withBuildLock<T>(note: Note, work: () => Promise<T>): Promise<T> {
  for (let other = otherBuilder(); other; other = otherBuilder()) {
    note(`waiting for process ${other}, which builds too`)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  writeJson(file, { pid: process.pid })
  holding++
  try {
    return await work()
  } finally {
    if (--holding === 0) rmSync(file, { force: true })
  }
}
