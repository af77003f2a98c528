import { type ChildProcess, spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { startFakeBackend } from "./fake-backend/server"

const room = path.join(import.meta.dirname, "..")

/** True when `npm run build -w storefront` has run: page tests look at what buyers get, not at a rehearsal of it. */
export const isBuilt =
  existsSync(path.join(room, ".next/BUILD_ID")) && existsSync(path.join(room, "dist/server/main.js"))

export const refreshSecret = "secret-of-the-page-tests"

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })
}

async function isHealthy(base: string): Promise<boolean> {
  return fetch(`${base}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  )
}

async function untilHealthy(base: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The storefront ended with ${server.exitCode}`)
    if (await isHealthy(base)) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error("The storefront did not become healthy within a minute")
}

export type Shop = { base: string; pid: number; fake: { port: number; close: () => void }; stop: () => Promise<void> }

/** Starts the built storefront on a free port against the fake backend; `environment` beside what it always gets. */
export async function startShop(environment: Record<string, string> = {}): Promise<Shop> {
  const backend = await startFakeBackend()
  const address = backend.address()
  const backendPort = typeof address === "object" && address ? address.port : 0
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, ["dist/server/main.js"], {
    cwd: room,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      STOREFRONT_PORT: String(port),
      STOREFRONT_HOST: "127.0.0.1",
      PUBLIC_URL: base,
      BACKEND_URL: `http://127.0.0.1:${backendPort}`,
      REFRESH_SECRET: refreshSecret,
      DEMO_DATA: "1",
      ...environment,
    },
  })
  await untilHealthy(base, server)
  const close = () => {
    backend.closeAllConnections()
    backend.close()
  }
  const stop = async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve))
    server.kill("SIGTERM")
    await ended
    close()
  }
  return { base, pid: server.pid ?? 0, fake: { port: backendPort, close }, stop }
}
