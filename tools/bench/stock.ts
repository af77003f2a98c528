import path from "node:path"
import type pg from "pg"
import { builtBackend } from "../lib/paths.ts"
import { withDatabase } from "../lib/postgres/database.ts"
import type { RunFile } from "../lib/run-file.ts"
import { withoutWall } from "./checkout.ts"
import { cloneCarts } from "./clone-carts.ts"
import { median } from "./median.ts"
import { type ReservationArm, reservationsPerSecond } from "./reservations.ts"
import { openShop, type Shop } from "./shop.ts"
import { startStockBackend } from "./stock-backend.ts"
import { table } from "./table.ts"

const ROUNDS = 3
const stockArm: ReservationArm = { name: "stock", resolve: "@medusajs/inventory", locked: true }
const ourArm: ReservationArm = {
  name: "ours",
  resolve: path.join(builtBackend, "src/modules/inventory/index.js"),
  locked: false,
}

/** Both in turn, three rounds: a slow moment of the machine hits both. */
async function hotPiece(databaseUrl: string, seconds: number): Promise<string[]> {
  const rounds: { ours: number; stock: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const stock = await reservationsPerSecond(databaseUrl, stockArm, seconds)
    rounds.push({ stock, ours: await reservationsPerSecond(databaseUrl, ourArm, seconds) })
  }
  const [ours, stock] = [median(rounds.map((one) => one.ours)), median(rounds.map((one) => one.stock))]
  const said = `${Math.round(ours)} / ${Math.round(stock)} a second`
  return ["reservations of one hot piece, 16 at once, ours / stock", said, `${(ours / stock).toFixed(1)}×`, "≥ 5×"]
}

/** So many pieces there are, and nothing of them is promised. */
async function setStock(client: pg.Client, item: string, pieces: number): Promise<void> {
  await client.query("delete from reservation_item where inventory_item_id = $1", [item])
  await client.query(
    `update inventory_level set stocked_quantity = $2::numeric, reserved_quantity = 0,
            raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20),
            raw_reserved_quantity = '{"value": "0", "precision": 20}'
      where inventory_item_id = $1`,
    [item, pieces],
  )
}

/** Pieces promised beyond what is there, by the reservations themselves. */
async function oversold(client: pg.Client, item: string, pieces: number): Promise<number> {
  const { rows } = await client.query<{ promised: string }>(
    "select coalesce(sum(quantity), 0) as promised from reservation_item where inventory_item_id = $1 and deleted_at is null",
    [item],
  )
  return Math.max(0, Number(rows[0]?.promised) - pieces)
}

interface Race {
  cart: string
  buyers: number
  pieces: number
  mark: string
}

/** Ours says 200 or 409; stock Medusa refuses in other ways too. */
const SAID = [200, 409]

/** Copies of one cart, all ordered at once; answers how many orders came of it and how many pieces too many were sold. */
async function race(client: pg.Client, shop: Shop, { cart, buyers, pieces, mark }: Race, said = SAID) {
  await setStock(client, shop.item, pieces)
  const { ids, statements } = cloneCarts(cart, buyers, mark)
  for (const statement of statements) await client.query(statement)
  const answers = await Promise.all(ids.map((id) => shop.complete(id)))
  const strange = answers.find(({ status }) => !said.includes(status))
  if (strange) throw new Error(`A race was answered ${strange.status}`)
  return {
    orders: answers.filter(({ status }) => status === 200).length,
    oversold: await oversold(client, shop.item, pieces),
  }
}

async function races(client: pg.Client, shop: Shop, stock: Shop, times: number): Promise<string[][]> {
  const [single, double] = [await shop.readyCart(1), await shop.readyCart(2)]
  await splitLine(client, double)
  let orders = 0
  let tooMany = 0
  for (let turn = 0; turn < times; turn++) {
    const found = await race(client, shop, { cart: single, buyers: 16, pieces: 1, mark: `r${turn}x` })
    orders += found.orders
    tooMany += found.oversold
  }
  const fifty = { cart: double, buyers: 50, pieces: 5 }
  const two = await race(client, shop, { ...fifty, mark: "d" })
  const theirs = await withoutWall(client, () =>
    race(client, stock, { ...fifty, mark: "s" }, [...SAID, 400, 404, 422, 500]),
  )
  return [
    [`${times} races of 16 carts for one piece: oversold, orders`, `${tooMany}, ${orders}`, "–", `0, ${times}`],
    ["50 carts with two lines of one of 5 pieces: oversold, orders", `${two.oversold}, ${two.orders}`, "–", "0, 2"],
    ["the same at stock Medusa", `${theirs.oversold}, ${theirs.orders}`, "–", "–"],
  ]
}

/** Two pieces in one line become one in each of two, as lines with words of their own would. */
async function splitLine(client: pg.Client, cart: string): Promise<void> {
  await client.query(
    `insert into cart_line_item select (jsonb_populate_record(null::cart_line_item,
        to_jsonb(line) || jsonb_build_object('id', line.id || 'b', 'quantity', 1))).*
       from cart_line_item line where cart_id = $1`,
    [cart],
  )
  await client.query("update cart_line_item set quantity = 1 where cart_id = $1", [cart])
}

/** Milliseconds of one completion, and of six of one cart at once. */
async function together(client: pg.Client, shop: Shop): Promise<string[]> {
  const time = async (times: number) => {
    await setStock(client, shop.item, 1_000)
    const cart = await shop.readyCart()
    const began = performance.now()
    const answers = await Promise.all(Array.from({ length: times }, () => shop.complete(cart)))
    if (answers.some(({ status }) => status !== 200)) throw new Error("A cart was not completed")
    return performance.now() - began
  }
  await time(1)
  const rounds: { one: number; six: number }[] = []
  for (let round = 0; round < 2 * ROUNDS; round++) rounds.push({ one: await time(1), six: await time(6) })
  const [one, six] = [median(rounds.map((row) => row.one)), median(rounds.map((row) => row.six))]
  const said = `${Math.round(six)} / ${Math.round(one)} ms`
  return ["one cart completed 6 times at once / once", said, `${(six / one).toFixed(1)}×`, "≤ 2×"]
}

/** Whether stock holds under pressure, and what it costs. Writes into the database of the run: nothing else may read it. */
export async function measureStock(run: RunFile, logs: string, times: number, seconds: number): Promise<string> {
  const backend = await startStockBackend(run.database_url, logs)
  const measured = withDatabase(run.database_url, async (client) => {
    const shop = await openShop(run, client)
    const stock = await openShop({ ...run, backend_url: backend.url }, client)
    const rows = [await together(client, shop), ...(await races(client, shop, stock, times))]
    return table(["stock", "", "ratio", "aim"], [await hotPiece(run.database_url, seconds), ...rows])
  })
  return measured.finally(backend.close)
}
