import { rmSync } from "node:fs"
import path from "node:path"
import { root } from "../lib/paths.ts"
import { freePort } from "../lib/ports.ts"
import { bin, start, stop } from "../lib/processes.ts"

const cwd = path.join(root, "tools/bench/stock-backend")

/** Starts Medusa without anything of ours on the same rows; resolves with its address. */
export async function startStockBackend(
  databaseUrl: string,
  logs: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const logFile = path.join(logs, "stock-backend.log")
  rmSync(logFile, { force: true })
  const port = await freePort(19_700)
  const args = [bin("@medusajs/cli/cli.js"), "start", "--port", String(port), "--host", "127.0.0.1"]
  const env = { ...process.env, NODE_ENV: "production" as const, DATABASE_URL: databaseUrl }
  const child = start({ args, cwd, env: { ...env, MEDUSA_DISABLE_TELEMETRY: "true" }, logFile })
  const url = `http://127.0.0.1:${port}`
  for (let tried = 0; tried < 600 && child.exitCode === null; tried++) {
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (answer?.ok) return { url, close: () => stop(child) }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop(child)
  throw new Error(`Stock Medusa did not start; its log is ${logFile}`)
}
