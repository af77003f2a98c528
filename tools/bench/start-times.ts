import { spawn } from "node:child_process"
import { rmSync } from "node:fs"
import path from "node:path"
import { root } from "../lib/paths.ts"
import { readRunFile } from "../lib/run-file.ts"

const patience = 15 * 60_000

/** Seconds until `npm start` on this data folder says it is ready; stops it again. */
async function timeStart(env: NodeJS.ProcessEnv, dataDir: string): Promise<number> {
  const began = Date.now()
  const child = spawn(process.execPath, [path.join(root, "tools/start.mjs")], { env, stdio: "ignore" })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  while (!readRunFile(dataDir)) {
    if (child.exitCode !== null || Date.now() - began > patience)
      throw new Error(`npm start failed; see ${dataDir}/logs`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const took = (Date.now() - began) / 1000
  child.kill("SIGTERM")
  await ended
  return took
}

/** First start with an empty data folder (packages and builds there), then a second with nothing changed. */
export async function startTimes(dataDir: string, ports: { backend: number; storefront: number }) {
  rmSync(dataDir, { recursive: true, force: true })
  const { DATABASE_URL: _none, ...rest } = process.env
  const env = { ...rest, DATA_DIR: dataDir, PORT: String(ports.backend), STOREFRONT_PORT: String(ports.storefront) }
  return { first: await timeStart(env, dataDir), second: await timeStart(env, dataDir) }
}
