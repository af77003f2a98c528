import { readFileSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import pg from "pg"
import { root } from "../lib/paths.ts"
import { freePort } from "../lib/ports.ts"
import { stopAll } from "../lib/processes.ts"
import { main, onInterrupt } from "../lib/program.ts"
import type { RunFile } from "../lib/run-file.ts"
import { serverProcesses } from "../lib/run-lock.ts"
import { Steps } from "../lib/steps.ts"
import { System } from "../lib/system.ts"
import { importFiles } from "./import-files.ts"

const { values } = parseArgs({ options: { products: { type: "string", default: "1000" } } })
const products = Number(values.products)
const limits = { seconds: (180 * products) / 1000, megabytes: 700 }
const lookEveryMs = 250
const dataDir = path.join(root, ".data/bench-import")
const steps = new Steps()

/** Resident and highest resident megabytes of the backend; only Linux tells. */
function backendMemory(): { now: number; most: number } {
  const backend = serverProcesses(dataDir).find(({ name }) => name === "backend")
  if (!backend || process.platform !== "linux") return { now: 0, most: 0 }
  const status = readFileSync(`/proc/${backend.pid}/status`, "utf8")
  const read = (name: string) => Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))?.[1] ?? 0) / 1024)
  return { now: read("VmRSS"), most: read("VmHWM") }
}

/** Seconds of a processor that the backend took so far; clock ticks are 10 ms wherever Node runs on Linux. */
function backendSeconds(): number {
  const backend = serverProcesses(dataDir).find(({ name }) => name === "backend")
  if (!backend || process.platform !== "linux") return 0
  // proc(5): user and system time are the 14th and 15th field; the 2nd, a name in brackets, may hold blanks.
  const stat = readFileSync(`/proc/${backend.pid}/stat`, "utf8")
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13)
    .map(Number)
  return (user + system) / 100
}

async function desk(run: RunFile) {
  const { login = "", password = "" } = run.demo?.seller ?? {}
  const ask = async (where: string, init: RequestInit = {}) => {
    const answer = await fetch(`${run.backend_url}${where}`, init)
    const body = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw new Error(`${where}: ${answer.status} ${JSON.stringify(body)}`)
    return body
  }
  const { token } = await ask("/auth/seller_member/emailpass", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: login, password }),
  })
  const headers: Record<string, string> = { authorization: `Bearer ${token}` }
  const me = await ask("/seller/me", { headers })
  const [stall] = me.sellers as { id: string }[]
  headers["x-seller-id"] = stall?.id ?? ""
  return (where: string, init: RequestInit = {}) => ask(where, { ...init, headers })
}

type Ask = Awaited<ReturnType<typeof desk>>
type Found = { id: string; state: string; problem: unknown; counts: Record<string, number> }

async function until(ask: Ask, id: string, state: string, note: (text: string) => void): Promise<Found> {
  for (;;) {
    const found = (await ask(`/seller/listing-imports/${id}`)).listing_import as Found
    note(`${JSON.stringify(found.counts)}, ${backendMemory().now} MB`)
    if (found.state === state) return found
    if (found.state === "failed") throw new Error(JSON.stringify(found.problem))
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}

/** Waits until every photo has its widths. */
async function widths(run: RunFile): Promise<void> {
  const client = new pg.Client({ connectionString: run.database_url })
  await client.connect()
  for (;;) {
    const { rows } = await client.query("select count(*)::int as n from listing_picture where state <> 'ready'")
    if (rows[0].n === 0) break
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
  await client.end()
}

async function measure(system: System): Promise<string> {
  const run = await system.up()
  const { sheet, zip, photoBytes } = await steps.run("Files", () => importFiles(products))
  const ask = await desk(run)
  const before = backendMemory().now
  const secondsBefore = backendSeconds()
  const form = new FormData()
  form.set("sheet", new Blob([new Uint8Array(sheet)]), "hang.csv")
  form.set("zip", new Blob([new Uint8Array(zip)]), "anh.zip")
  form.set("craft", "son-mai")
  const began = Date.now()
  const since = () => (Date.now() - began) / 1000
  const sent = (await ask("/seller/listing-imports", { method: "POST", body: form })).listing_import as Found
  const times = [since()]
  await steps.run("Check", (note) => until(ask, sent.id, "ready", note))
  times.push(since())
  await ask(`/seller/listing-imports/${sent.id}/start`, { method: "POST" })
  const done = await steps.run("Import", (note) => until(ask, sent.id, "done", note))
  times.push(since())
  await steps.run("Widths", () => widths(run))
  times.push(since())
  const { most } = backendMemory()
  const worked = Math.round(backendSeconds() - secondsBefore)
  await system.stop()
  const [upload = 0, check = 0, made = 0, all = 0] = times.map((time) => Math.round(time))
  return [
    `${products} products with a photo of ${Math.round(photoBytes / 1000)} kB each: ${JSON.stringify(done.counts)}`,
    `sent after ${upload} s, looked at after ${check} s, made after ${made} s, with all widths after ${all} s (limit ${limits.seconds} s: ${(all / limits.seconds).toFixed(2)})`,
    `${worked} s of a processor in the backend`,
    `backend ${before} MB before, at most ${most} MB (limit ${limits.megabytes} MB: ${(most / limits.megabytes).toFixed(2)})`,
  ].join("\n")
}

/** How long an import takes and how much memory: `node tools/bench-import.mjs --products 1000`. */
await main(async () => {
  const backendPort = await freePort(19_400)
  const storefrontPort = await freePort(19_500)
  const publicUrl = `http://localhost:${storefrontPort}`
  const backendUrl = `http://localhost:${backendPort}`
  const filesDir = path.join(dataDir, "files")
  const system = new System(
    { dataDir, backendPort, storefrontPort, publicUrl, backendUrl, filesDir, demo: true },
    steps,
  )
  const cleanUp = async () => {
    await stopAll()
    await system.stop()
  }
  onInterrupt(cleanUp)
  await main(async () => console.log(`\n${await measure(system)}\n`), cleanUp)
})
