import type pg from "pg"
import { withDatabase } from "../lib/postgres/database.ts"
import type { RunFile } from "../lib/run-file.ts"
import { tokenOf } from "./arms.ts"
import { slowest } from "./median.ts"
import { openShop } from "./shop.ts"
import { table } from "./table.ts"

const SHARES = 100_000
const ASKED = 200
/** Of the asked stall's. */
const WAITING = 40
const MARK = "xshare"

/** Something of the demo's own stall, whose desk is asked. */
const PIECE = `
  select variant.id as variant, seller.id as seller
    from seller
    join listing on listing.seller_id = seller.id and listing.deleted_at is null and listing.lead_time_days is null
    join product on product.id = listing.product_id and product.status = 'published' and product.deleted_at is null
    join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
   where seller.id = $1 and variant.manage_inventory order by product.id limit 1`

/** Tables of an order with one share, with the columns that name one of its rows, and where those rows stand. */
const TABLES = (order: string): [table: string, names: string[], where: string][] => {
  const own = `select id from seller_order where order_id = '${order}'`
  const lines = `select item_id from order_item where order_id = '${order}'`
  const ways = `select shipping_method_id from order_shipping where order_id = '${order}'`
  const collections = `select payment_collection_id from order_payment_collection where order_id = '${order}'`
  return [
    ["order_address", ["id"], `id in (select shipping_address_id from "order" where id = '${order}')`],
    ["order", ["id", "shipping_address_id"], `id = '${order}'`],
    ["order_summary", ["id", "order_id"], `order_id = '${order}'`],
    ["order_line_item", ["id"], `id in (${lines})`],
    ["order_item", ["id", "order_id", "item_id"], `order_id = '${order}'`],
    ["order_shipping_method", ["id"], `id in (${ways})`],
    ["order_shipping", ["id", "order_id", "shipping_method_id"], `order_id = '${order}'`],
    ["payment_collection", ["id"], `id in (${collections})`],
    ["payment", ["id", "payment_collection_id", "payment_session_id"], `payment_collection_id in (${collections})`],
    ["order_payment_collection", ["id", "order_id", "payment_collection_id"], `order_id = '${order}'`],
    ["order_code", ["id", "order_id", "code"], `order_id = '${order}'`],
    ["seller_order", ["id", "order_id", "shipping_method_id", "reference"], `order_id = '${order}'`],
    ["seller_order_item", ["id", "seller_order_id", "line_item_id"], `seller_order_id in (${own})`],
  ]
}

/**
 * Copies of one order until there are so many shares: one in a hundred is the asked stall's, the others are of all stalls
 * in turn. All but a few are long over, so that no job has to do with them.
 */
async function addShares(client: pg.Client, order: string): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    "select count(*)::int as n from seller_order where deleted_at is null",
  )
  const missing = SHARES - Number(rows[0]?.n ?? 0)
  if (missing <= 0) return
  await client.query(`update "order" set created_at = now() - interval '90 days' where id = '${order}'`)
  await client.query(
    `update seller_order set state = 'completed', state_at = now() - interval '80 days', announced_at = now(),
            placed_at = now() - interval '90 days' where order_id = '${order}'`,
  )
  for (const [name, names, where] of TABLES(order)) {
    const renamed = names.map((column) => `'${column}', source."${column}" || '${MARK}' || turn`).join(", ")
    const { rows: columns } = await client.query<{ columns: string }>(
      `select string_agg(format('made.%I', column_name), ', ') as columns from information_schema.columns
        where table_name = $1 and column_name <> all($2)`,
      [name, ["display_id"]],
    )
    const list = columns[0]?.columns ?? ""
    await client.query(
      `insert into "${name}" (${list.replaceAll("made.", "")})
       select ${list} from (select * from "${name}" where ${where}) source, generate_series(1, ${missing}) turn,
              jsonb_populate_record(null::"${name}", to_jsonb(source) || jsonb_build_object(${renamed})) made`,
    )
  }
  await client.query(
    `with stall as (select id, row_number() over (order by id) as n, count(*) over () as stalls from seller)
     update seller_order share set seller_id = stall.id, placed_at = share.placed_at - turn * interval '1 minute'
       from (select id, split_part(id, '${MARK}', 2)::int as turn from seller_order where id like '%${MARK}%') made
       join stall on stall.n = 1 + made.turn % stall.stalls
      where made.id = share.id and made.turn % 100 <> 0`,
  )
  // Some wait, as on a market day; nobody is told or reminded of them.
  await client.query(
    `update seller_order set state = 'placed', reminded_at = now()
      where id in (select id from seller_order where id like '%${MARK}%' and split_part(id, '${MARK}', 2)::int % 100 = 0
                    order by placed_at desc, id limit ${WAITING})`,
  )
  for (const [name] of TABLES(order)) await client.query(`vacuum analyze "${name}"`)
}

/** Milliseconds that all but the slowest twentieth of so many answers took, one after another. */
async function p95(url: string, headers: Record<string, string>): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < ASKED; turn++) {
    const began = performance.now()
    const answer = await fetch(url, { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
    taken.push(performance.now() - began)
  }
  return slowest(taken)
}

/** A stall's desk among a hundred thousand shares. Writes into the database of the run. */
export async function measureOrders(run: RunFile): Promise<string> {
  if (!run.demo) throw new Error("The desk is measured with the demo's seller")
  const headers = { authorization: `Bearer ${await tokenOf(run, "seller_member", run.demo.seller)}` }
  const orders = `${run.backend_url}/seller/orders`
  return withDatabase(run.database_url, async (client) => {
    const me = (await (await fetch(`${run.backend_url}/seller/me`, { headers })).json()) as {
      sellers: { id: string }[]
    }
    const { rows } = await client.query<{ variant: string }>(PIECE, [me.sellers[0]?.id])
    const shop = await openShop(run, client)
    await shop.buy([rows[0]?.variant ?? ""])
    const listed = (await (await fetch(`${orders}?limit=1`, { headers })).json()) as { orders: { id: string }[] }
    const id = listed.orders[0]?.id ?? ""
    const { rows: placed } = await client.query<{ order_id: string }>(
      "select order_id from seller_order where id = $1",
      [id],
    )
    const before = await p95(orders, headers)
    await addShares(client, placed[0]?.order_id ?? "")
    const rowOf = (name: string, after: number) => [name, `${after.toFixed(1)} ms`, "–", "≤ 50 ms"]
    return table(
      ["a stall's orders among 100,000 shares", "p95", "ratio", "aim"],
      [
        ["twenty orders, with nearly none in the market", `${before.toFixed(1)} ms`, "–", "–"],
        rowOf("twenty orders", await p95(orders, headers)),
        rowOf("what a household opens: twenty of forty that wait", await p95(`${orders}?group=new`, headers)),
        rowOf(
          "twenty orders of a group of a thousand, far down",
          await p95(`${orders}?group=over&offset=500`, headers),
        ),
        rowOf("one order", await p95(`${orders}/${id}`, headers)),
      ],
    )
  })
}
