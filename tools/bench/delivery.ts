import type pg from "pg"
import { withDatabase } from "../lib/postgres/database.ts"
import type { RunFile } from "../lib/run-file.ts"
import { median } from "./median.ts"
import { openShop, type Shop } from "./shop.ts"
import { table } from "./table.ts"

const FEW = 10
const MANY = 1_000
const ROUNDS = 5
const TIMES = 6
/** Hồng Vân, and a ward of Hưng Yên: each parcel costs something else there. */
const COMMUNES = ["10210", "11953"]

/** One piece that lies ready of each of three stalls. */
const PIECES = `
  select distinct on (seller.id) seller.id as seller, variant.id as variant
    from seller
    join listing on listing.seller_id = seller.id and listing.deleted_at is null and listing.lead_time_days is null
    join product on product.id = listing.product_id and product.status = 'published' and product.deleted_at is null
    join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
    join product_variant_inventory_item need on need.variant_id = variant.id and need.deleted_at is null
    join inventory_level level on level.inventory_item_id = need.inventory_item_id
     and level.stocked_quantity - level.reserved_quantity >= 1
   where seller.status = 'approved' and seller.holiday_from is null and seller.deleted_at is null
   order by seller.id, product.id limit 3`

const MARK = "xbench"

/** @throws Error where the shop has no three such stalls. */
export async function piecesOfThree(client: pg.Client): Promise<{ seller: string; variant: string }[]> {
  const { rows } = await client.query<{ seller: string; variant: string }>(PIECES)
  if (rows.length < 3) throw new Error("The shop has no three stalls with something that lies ready")
  return rows
}

/** Copies of one stall, each with its own way of sending, until there are so many. */
async function addStalls(client: pg.Client, seller: string): Promise<void> {
  const { rows } = await client.query<{ n: number }>("select count(*)::int as n from seller where deleted_at is null")
  const missing = MANY - Number(rows[0]?.n ?? 0)
  await client.query(
    `insert into seller select (jsonb_populate_record(null::seller, to_jsonb(source) || jsonb_build_object(
        'id', source.id || '${MARK}' || turn, 'handle', source.handle || '-${MARK}-' || turn,
        'opening_key', null, 'opened_by_id', null))).*
       from seller source, generate_series(1, $2) turn where source.id = $1`,
    [seller, missing],
  )
  await client.query(
    `insert into seller_delivery (id, seller_id, free_from_vnd, pick_up)
     select 'seldel' || id, id, 500000, true from seller where id like '%${MARK}%'`,
  )
  await client.query("analyze seller")
}

/** Ten stalls, those of the cart among them; the others are hidden. */
async function leaveFew(client: pg.Client, own: string[]): Promise<void> {
  await client.query(`delete from seller_delivery where seller_id like '%${MARK}%'`)
  await client.query(`delete from seller where id like '%${MARK}%'`)
  await client.query(
    `update seller set deleted_at = now() where deleted_at is null and id not in (
       select id from seller where deleted_at is null order by (id = any($1)) desc, id limit ${FEW})`,
    [own],
  )
  await client.query("analyze seller")
}

/** Milliseconds of saying where a cart goes, one after another, each time somewhere else. */
async function deliveries(shop: Shop, cart: string): Promise<number[]> {
  const taken: number[] = []
  for (let turn = 0; turn < TIMES; turn++) {
    const began = performance.now()
    await shop.deliver(cart, COMMUNES[turn % COMMUNES.length] ?? "")
    taken.push(performance.now() - began)
  }
  return taken
}

/** What the shipping of a three-seller cart costs with ten stalls and with a thousand, in turn; nothing else may use the shop. */
export async function measureDelivery(run: RunFile): Promise<string> {
  return withDatabase(run.database_url, async (client) => {
    const rows = await piecesOfThree(client)
    const shop = await openShop(run, client)
    const cart = await shop.openCart(rows.map(({ variant }) => variant))
    const sellers = rows.map(({ seller }) => seller)
    await deliveries(shop, cart)
    const few: number[] = []
    const many: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await leaveFew(client, sellers)
      few.push(...(await deliveries(shop, cart)))
      await addStalls(client, sellers[0] ?? "")
      many.push(...(await deliveries(shop, cart)))
    }
    await leaveFew(client, sellers)
    await client.query("update seller set deleted_at = null where deleted_at is not null")
    const [at10, at1000] = [median(few), median(many)]
    const said = `${Math.round(at10)} / ${Math.round(at1000)} ms`
    const row = [
      "shipping of a three-seller cart, at 10 / 1,000 stalls",
      said,
      `${(at1000 / at10).toFixed(2)}×`,
      "≤ 1.2×",
    ]
    return table(["delivery", "", "ratio", "aim"], [row])
  })
}
