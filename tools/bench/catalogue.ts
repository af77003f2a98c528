import type pg from "pg"
import { withDatabase } from "../lib/postgres/database.ts"
import type { RunFile } from "../lib/run-file.ts"
import { measureBadge } from "./badge.ts"
import { slowest } from "./median.ts"
import { table } from "./table.ts"

const CERTIFICATES = 20_000
const ASKED = 200
const MARK = "xbench"

/** Copies of a demo certificate for goods that have none, spread over sets and stars, until there are so many. */
async function addCertificates(client: pg.Client): Promise<number> {
  await client.query(`delete from certificate where id like 'cert_${MARK}%'`)
  await client.query(
    `insert into certificate select (jsonb_populate_record(null::certificate, to_jsonb(source) || jsonb_build_object(
        'id', 'cert_${MARK}' || goods.place, 'product_id', goods.product_id, 'seller_id', goods.seller_id,
        'product_title', goods.title, 'certificate_no', null, 'folded_no', null,
        'product_code', null, 'folded_code', null,
        'stars', 3 + goods.place % 3, 'product_set', 'QD26-' || lpad((1 + goods.place % 26)::text, 2, '0')))).*
       from (select * from certificate where verified_at is not null and deleted_at is null
              order by valid_until desc limit 1) source,
            (select listing.product_id, listing.seller_id, product.title, row_number() over (order by product.id) as place
               from product join listing on listing.product_id = product.id and listing.deleted_at is null
              where product.deleted_at is null and product.status = 'published'
                and not exists (select from certificate known where known.product_id = product.id)
              order by product.id limit $1) goods
      on conflict do nothing`,
    [CERTIFICATES],
  )
  await client.query("vacuum analyze certificate")
  const { rows } = await client.query<{ n: number }>("select count(*)::int as n from certificate")
  return Number(rows[0]?.n ?? 0)
}

/** Milliseconds that all but the slowest twentieth of so many answers took, one after another. */
async function p95(url: (turn: number) => string, before?: (turn: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < ASKED; turn++) {
    await before?.(turn)
    const began = performance.now()
    const answer = await fetch(url(turn))
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url(turn)} answered ${answer.status}`)
    taken.push(performance.now() - began)
  }
  return slowest(taken)
}

const FILTERS = [
  "stars=4",
  "kind=food",
  "kind=handicrafts&stars=5",
  "price_to=300000",
  "province=01&sort=price",
  "sort=new",
]

/** The catalogue of goods with stars, with the counts of all its filters. Writes into the database of the run. */
export async function measureCatalogue(run: RunFile): Promise<string> {
  return withDatabase(run.database_url, async (client) => {
    const many = await addCertificates(client)
    if (many < CERTIFICATES) throw new Error(`Only ${many} certificates could be written`)
    const at = (path: string) => `${run.backend_url}/catalogue/${path}`
    const filtered = (turn: number) => at(`ocop?${FILTERS[turn % FILTERS.length]}&offset=${24 * (turn % 5)}`)
    const { rows } = await client.query<{ id: string }>(
      `select product_id as id from certificate where id like 'cert_${MARK}%' order by id limit ${ASKED}`,
    )
    const began = performance.now()
    await (await fetch(at("ocop"))).arrayBuffer()
    const whole = performance.now() - began
    await p95(filtered)
    const list = await p95(() => at("product-cards"))
    const still = await p95(filtered)
    const written = await p95(filtered, (turn) =>
      client.query("update certificate set stars = 3 + (stars - 2) % 3, updated_at = now() where product_id = $1", [
        rows[turn % rows.length]?.id,
      ]),
    )
    const row = (name: string, value: number, aim: string) => [
      name,
      `${value.toFixed(1)} ms`,
      `${(value / list).toFixed(2)}×`,
      aim,
    ]
    const counts = table(
      [`the catalogue of goods with stars, ${many} certificates`, "p95", "to a plain list", "aim"],
      [
        row("a plain list of 24 goods", list, "–"),
        row("24 goods with the counts of five filters", still, "≤ 60 ms"),
        row("the same, a certificate written before each", written, "≤ 60 ms"),
        row("the first answer after the start, all goods read", whole, "–"),
      ],
    )
    return `${counts}\n\n${await measureBadge(client, at("product-cards"), run.database_url)}`
  })
}
