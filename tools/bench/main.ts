import path from "node:path"
import { parseArgs } from "node:util"
import { root } from "../lib/paths.ts"
import { freePort } from "../lib/ports.ts"
import { stopAll } from "../lib/processes.ts"
import { main, onInterrupt } from "../lib/program.ts"
import type { RunFile } from "../lib/run-file.ts"
import type { Settings } from "../lib/settings.ts"
import { type Note, Steps } from "../lib/steps.ts"
import { System } from "../lib/system.ts"
import { backendPairs, doorPairs, type Pair, pagePairs } from "./arms.ts"
import { startBarePage } from "./bare-server.ts"
import { measureCatalogue } from "./catalogue.ts"
import { measureCheckout } from "./checkout.ts"
import { measureDelivery } from "./delivery.ts"
import { measureDesk } from "./desk.ts"
import { measureLabels } from "./labels.ts"
import { compare, type Measured } from "./load.ts"
import { residentMegabytes } from "./memory.ts"
import { measureOrders } from "./orders.ts"
import { type PageWeight, weighPage } from "./page-weight.ts"
import { startTimes } from "./start-times.ts"
import { statementsPerRequest } from "./statements.ts"
import { measureStock } from "./stock.ts"
import { table, writeBetween } from "./table.ts"

const { values } = parseArgs({
  options: {
    products: { type: "string", default: "10000" },
    seconds: { type: "string", default: "8" },
    races: { type: "string", default: "200" },
    starts: { type: "boolean", default: true },
    write: { type: "boolean", default: true },
    only: { type: "string" },
  },
  allowNegative: true,
})
const dataDir = path.join(root, `.data/bench-${values.products}`)
const steps = new Steps()
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const rounded = (value: number) => (value < 10 ? value.toFixed(1) : String(Math.round(value)))

async function settings(): Promise<Settings> {
  const backendPort = await freePort(19_400)
  const storefrontPort = await freePort(19_500)
  const publicUrl = `http://localhost:${storefrontPort}`
  const backendUrl = `http://localhost:${backendPort}`
  return {
    dataDir,
    backendPort,
    storefrontPort,
    publicUrl,
    backendUrl,
    filesDir: path.join(dataDir, "files"),
    demo: true,
  }
}

function speedRow({ name, target }: Pair, ours: Measured, other: Measured, sql: string[]): string[] {
  const ratio = ours.perSecond / other.perSecond
  return [
    name,
    ...[ours, other].flatMap(({ perSecond, alone }) => [rounded(perSecond), `${rounded(alone)} ms`]),
    `**${rounded(ratio)}×**`,
    `≥ ${target}×`,
    ratio >= target ? "yes" : "no",
    ...sql,
    `${kilo(ours.bytes)} / ${kilo(other.bytes)}`,
  ]
}

async function measurePairs(pairs: Pair[], databaseUrl?: string): Promise<string[][]> {
  const arms = pairs.flatMap(({ ours, other }) => [ours, other])
  const measured = await steps.run("Measure", (note) => compare(arms, Number(values.seconds), note))
  const rows: string[][] = []
  for (const [index, pair] of pairs.entries()) {
    const [ours, other] = [measured[2 * index], measured[2 * index + 1]]
    if (!(ours && other)) continue
    const counts = databaseUrl
      ? [await statementsPerRequest(databaseUrl, pair.ours), await statementsPerRequest(databaseUrl, pair.other)]
      : []
    rows.push(speedRow(pair, ours, other, [counts.length ? counts.join(" / ") : "–"]))
  }
  return rows
}

function weightRow(name: string, page: PageWeight, bare: PageWeight): string[] {
  const own = page.scripts - bare.scripts
  return [name, kilo(page.html), kilo(page.styles), kilo(page.scripts), `${own >= 0 ? "+" : ""}${kilo(own)}`]
}

const head = ["", "ours, req/s", "ours, one", "other, req/s", "other, one", "ratio", "target", "met", "SQL", "bytes"]

interface Bare {
  url: string
  weight: PageWeight
  close: () => Promise<void>
}

async function openBare(logs: string, note: Note): Promise<Bare> {
  const { url, close } = await startBarePage(logs, note)
  return { url, close, weight: await weighPage(url) }
}

async function measurePages(run: RunFile, bare: Bare): Promise<string> {
  const data = await measurePairs([...(await backendPairs(run)), ...(await doorPairs(run))], run.database_url)
  const pages = await pagePairs(run, bare.url)
  const seen = await measurePairs(pages)
  const weights = await Promise.all(
    pages.map(async ({ name, ours }) => weightRow(name, await weighPage(ours.url), bare.weight)),
  )
  const { scripts, html } = bare.weight
  return [
    table(head, [...data, ...seen]),
    table(["gzip", "HTML", "CSS", "JS", "JS above the bare page"], weights),
    `The bare page: ${kilo(scripts)} of JS, ${kilo(html)} of HTML.`,
  ].join("\n\n")
}

/** What can be measured, in this order; each writes a place of its own in the document. */
const PARTS = ["pages", "desk", "stock", "delivery", "checkout", "orders", "catalogue", "labels"] as const
type Part = (typeof PARTS)[number]

/** @throws Error where `--only` names what is none of them */
function asked(): readonly Part[] {
  if (!values.only) return PARTS
  const names = values.only.split(",")
  const strange = names.find((name) => !PARTS.some((part) => part === name))
  if (strange !== undefined) throw new Error(`--only knows ${PARTS.join(", ")}; not ${strange}`)
  return PARTS.filter((part) => names.includes(part))
}

async function measure(system: System, parts: readonly Part[]): Promise<Map<Part, string>> {
  const logs = path.join(dataDir, "logs")
  const run = await system.up()
  let opened: Promise<Bare> | undefined
  const bare = () => {
    opened ??= steps.run("Bare page", (note) => openBare(logs, note))
    return opened
  }
  const [times, seconds] = [Number(values.races), Number(values.seconds)]
  const work: Record<Part, () => Promise<string>> = {
    pages: async () => measurePages(run, await bare()),
    desk: async () => measureDesk(run, (await bare()).weight.scripts),
    stock: () => measureStock(run, logs, times, seconds),
    delivery: () => measureDelivery(run),
    checkout: () => measureCheckout(run, logs),
    orders: () => measureOrders(run),
    catalogue: () => measureCatalogue(run),
    labels: () => measureLabels(run),
  }
  const texts = new Map<Part, string>()
  for (const part of parts) texts.set(part, await steps.run(`Bench: ${part}`, work[part]))
  const memory = residentMegabytes(dataDir).map(({ name, megabytes }) => `${name} ${megabytes} MB`)
  console.log(`Memory after load: ${memory.join(", ")}.`)
  await (await opened)?.close()
  await system.stop()
  return texts
}

/** Starts beside what was measured: how long a first one and a second take, with packages and builds there. */
async function measureStarts(ports: { backend: number; storefront: number }): Promise<string> {
  const { first, second } = await steps.run("First and second start", () =>
    startTimes(path.join(root, ".data/bench-start"), ports),
  )
  return `Start with packages and builds there: first (new database) ${rounded(first)} s, second ${rounded(second)} s.`
}

await main(async () => {
  const at = await settings()
  const options = { postgres: ["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track_utility=off"] }
  const system = new System(at, steps, { ...options, seed: { SEED_PRODUCTS: values.products } })
  const cleanUp = async () => {
    await stopAll()
    await system.stop()
  }
  onInterrupt(cleanUp)
  await main(async () => {
    const parts = asked()
    const texts: [name: string, text: string][] = [...(await measure(system, parts))]
    const isWhole = parts.length === PARTS.length
    if (values.starts && isWhole) {
      texts.push(["starts", await measureStarts({ backend: at.backendPort, storefront: at.storefrontPort })])
    }
    const day = new Date().toISOString().slice(0, 10)
    const said = `Measured on ${day} with ${values.products} products, ${values.seconds} s an arm and round.`
    for (const [name, text] of texts) {
      console.log(`\n${name}\n\n${text}\n`)
      if (values.write) writeBetween(path.join(root, "docs/performance.md"), name, `${said}\n\n${text}`)
    }
  }, cleanUp)
})
