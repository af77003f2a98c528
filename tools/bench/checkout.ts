import type pg from "pg"
import { withDatabase } from "../lib/postgres/database.ts"
import type { RunFile } from "../lib/run-file.ts"
import { cloneCarts } from "./clone-carts.ts"
import { piecesOfThree } from "./delivery.ts"
import { median } from "./median.ts"
import { openShop, type Shop } from "./shop.ts"
import { startStockBackend } from "./stock-backend.ts"
import { table } from "./table.ts"

const ROUNDS = 30
const CHECKOUTS = 10

/** Enough of everything in a cart for whoever buys it. */
async function fillUp(client: pg.Client, variants: string[]): Promise<void> {
  await client.query(
    `update inventory_level level set stocked_quantity = 100000,
            raw_stocked_quantity = '{"value": "100000", "precision": 20}'
       from product_variant_inventory_item need
      where need.variant_id = any($1) and need.inventory_item_id = level.inventory_item_id`,
    [variants],
  )
}

/** The wall against overselling is ours too: it stands open while stock Medusa has its turn. */
export async function withoutWall<Answer>(client: pg.Client, work: () => Promise<Answer>): Promise<Answer> {
  await client.query("alter table reservation_item disable trigger refuse_oversold")
  return work().finally(() => client.query("alter table reservation_item enable trigger refuse_oversold"))
}

async function timed(complete: Shop["complete"], cart: string): Promise<number> {
  const began = performance.now()
  const { status } = await complete(cart)
  if (status !== 200) throw new Error(`A completion was answered ${status}`)
  return performance.now() - began
}

/** Copies of one three-seller cart, completed by either in turn: a slow moment of the machine hits both. */
async function completions(client: pg.Client, cart: string, ours: Shop, stock: Shop): Promise<string[]> {
  const [our, their]: [number[], number[]] = [[], []]
  const { ids, statements } = cloneCarts(cart, 2 * ROUNDS, "c")
  for (const statement of statements) await client.query(statement)
  await timed(ours.complete, cart)
  for (let round = 0; round < ROUNDS; round++) {
    const [first = "", second = ""] = ids.slice(2 * round)
    const stocks = () => withoutWall(client, () => timed(stock.complete, first))
    if (round % 2 === 0) their.push(await stocks())
    our.push(await timed(ours.complete, second))
    if (round % 2 === 1) their.push(await stocks())
  }
  const [a, b] = [median(our), median(their)]
  const said = `${Math.round(a)} / ${Math.round(b)} ms`
  return [
    "completing a three-seller cart, with shares and guard / stock Medusa",
    said,
    `${(a / b).toFixed(2)}×`,
    "≤ 1.15×",
  ]
}

/** Statements of one call of `work`, by pg_stat_statements; background jobs averaged out. */
async function statementsOf(client: pg.Client, work: () => Promise<unknown>): Promise<number> {
  await client.query("create extension if not exists pg_stat_statements")
  await work()
  await client.query("select pg_stat_statements_reset()")
  for (let time = 0; time < CHECKOUTS; time++) await work()
  const { rows } = await client.query<{ calls: string }>(
    "select coalesce(sum(calls), 0) as calls from pg_stat_statements where query not ilike '%pg_stat_statements%'",
  )
  return Math.round(Number(rows[0]?.calls ?? 0) / CHECKOUTS)
}

/** A whole purchase of two lines, counted as it goes. */
async function whole(client: pg.Client, ours: Shop, stock: Shop, variants: string[]): Promise<string[][]> {
  const two = variants.slice(0, 2)
  const count = async (shop: Shop, buy: (variants: string[]) => Promise<void>) => {
    const before = shop.calls()
    await buy(two)
    const calls = shop.calls() - before
    return { calls, statements: await statementsOf(client, () => buy(two)) }
  }
  const our = await count(ours, ours.buy)
  const their = await withoutWall(client, () => count(stock, stock.buyAsStock))
  return [
    ["a whole checkout of two stalls' goods, calls, ours / stock", `${our.calls} / ${their.calls}`, "–", "≤ 6 calls"],
    [
      "the same, SQL statements",
      `${our.statements} / ${their.statements}`,
      `${(our.statements / their.statements).toFixed(2)}×`,
      "≤ 0.6×",
    ],
  ]
}

/** What an order of several stalls costs against one order of stock Medusa, on the same rows. Nothing else may use the shop. */
export async function measureCheckout(run: RunFile, logs: string): Promise<string> {
  const backend = await startStockBackend(run.database_url, logs)
  const measured = withDatabase(run.database_url, async (client) => {
    const pieces = await piecesOfThree(client)
    const variants = pieces.map(({ variant }) => variant)
    await fillUp(client, variants)
    const ours = await openShop(run, client)
    const stock = await openShop({ ...run, backend_url: backend.url }, client)
    const cart = await ours.openCart(variants)
    await ours.deliver(cart, "10210")
    const rows = [await completions(client, cart, ours, stock), ...(await whole(client, ours, stock, variants))]
    return table(["checkout", "", "ratio", "aim"], rows)
  })
  return measured.finally(backend.close)
}
