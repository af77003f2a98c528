import { rmSync } from "node:fs"
import path from "node:path"
import { buildEnvironment } from "../lib/environment.ts"
import { root } from "../lib/paths.ts"
import { freePort } from "../lib/ports.ts"
import { bin, run, start, stop } from "../lib/processes.ts"
import type { Note } from "../lib/steps.ts"

const cwd = path.join(root, "tools/bench/bare")
const next = bin("next/dist/bin/next")

/** Builds and starts the page that nothing of ours is in; resolves with its address. */
export async function startBarePage(logs: string, note: Note): Promise<{ url: string; close: () => Promise<void> }> {
  const logFile = path.join(logs, "bare-page.log")
  rmSync(logFile, { force: true })
  await run("Building the bare page", { args: [next, "build"], cwd, env: buildEnvironment, logFile }, note)
  const port = await freePort(19_600)
  const env = { ...buildEnvironment, NODE_ENV: "production" as const }
  const child = start({ args: [next, "start", "-p", String(port), "-H", "127.0.0.1"], cwd, env, logFile })
  const url = `http://127.0.0.1:${port}/`
  for (let tried = 0; tried < 100; tried++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return { url, close: () => stop(child) }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error("The bare page did not start")
}
