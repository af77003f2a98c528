import path from "node:path"
import { parseArgs } from "node:util"
import { root } from "../lib/paths.ts"
import { freePort } from "../lib/ports.ts"
import { stopAll } from "../lib/processes.ts"
import { main, onInterrupt } from "../lib/program.ts"
import type { Settings } from "../lib/settings.ts"
import { Steps } from "../lib/steps.ts"
import { System } from "../lib/system.ts"
import { backendPairs, doorPairs, type Pair, pagePairs } from "./arms.ts"
import { startBarePage } from "./bare-server.ts"
import { measureCheckout } from "./checkout.ts"
import { measureDelivery } from "./delivery.ts"
import { measureDesk } from "./desk.ts"
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

async function measure(system: System): Promise<string> {
  const logs = path.join(dataDir, "logs")
  const run = await system.up()
  const bare = await steps.run("Bare page", (note) => startBarePage(logs, note))
  const data = await measurePairs([...(await backendPairs(run)), ...(await doorPairs(run))], run.database_url)
  const pages = await pagePairs(run, bare.url)
  const seen = await measurePairs(pages)
  const bareWeight = await weighPage(bare.url)
  const weights = await Promise.all(
    pages.map(async ({ name, ours }) => weightRow(name, await weighPage(ours.url), bareWeight)),
  )
  const desk = await steps.run("The desk", () => measureDesk(run, bareWeight.scripts))
  const stock = await steps.run("Stock", () => measureStock(run, logs, Number(values.races), Number(values.seconds)))
  const delivery = await steps.run("Delivery", () => measureDelivery(run))
  const checkout = await steps.run("Checkout", () => measureCheckout(run, logs))
  const orders = await steps.run("Orders", () => measureOrders(run))
  const memory = residentMegabytes(dataDir).map(({ name, megabytes }) => `${name} ${megabytes} MB`)
  await bare.close()
  await system.stop()
  const head = ["", "ours, req/s", "ours, one", "other, req/s", "other, one", "ratio", "target", "met", "SQL", "bytes"]
  return [
    table(head, [...data, ...seen]),
    table(["gzip", "HTML", "CSS", "JS", "JS above the bare page"], weights),
    desk,
    stock,
    delivery,
    checkout,
    orders,
    `The bare page: ${kilo(bareWeight.scripts)} of JS, ${kilo(bareWeight.html)} of HTML. Memory after load: ${memory.join(", ")}.`,
  ].join("\n\n")
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
    const ports = { backend: at.backendPort, storefront: at.storefrontPort }
    const measured = await measure(system)
    const starts = values.starts
      ? await steps.run("First and second start", () => startTimes(path.join(root, ".data/bench-start"), ports))
      : undefined
    const times = starts
      ? `\n\nStart with packages and builds there: first (new database) ${rounded(starts.first)} s, second ${rounded(starts.second)} s.`
      : ""
    const day = new Date().toISOString().slice(0, 10)
    const text = `Measured on ${day} with ${values.products} products, ${values.seconds} s an arm and round.\n\n${measured}${times}`
    console.log(`\n${text}\n`)
    if (values.write) writeBetween(path.join(root, "docs/performance.md"), "bench", text)
  }, cleanUp)
})
