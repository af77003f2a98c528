import { execFileSync } from "node:child_process"
import path from "node:path"
import type pg from "pg"
import { root } from "../lib/paths.ts"
import { median } from "./median.ts"
import { statementsPerRequest } from "./statements.ts"
import { table } from "./table.ts"

const CARDS = 24
const TURNS = 200

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * What the badge costs a list of 24 goods that all have a certificate: the list as it is answered, and the badge's part of its statement
 * by itself, measured in turn with the same rows read without it. The rest is the list without badges.
 */
export async function measureBadge(client: pg.Client, cardsUrl: string, databaseUrl: string): Promise<string> {
  const print = "process.stdout.write(require('@cho-lang/ocop/queries/badge-sql').BADGE)"
  const badge = execFileSync(process.execPath, ["-e", print], { cwd: path.join(root, "backend"), encoding: "utf8" })
  const { rows } = await client.query<{ id: string }>(
    `select product_id as id from certificate where verified_at is not null
       and valid_until > to_char(now() + interval '2 days', 'YYYY-MM-DD') order by id desc limit $1`,
    [CARDS],
  )
  const ids = rows.map(({ id }) => id)
  // As the read models ask: prepared, planned once, and answered as one text of JSON.
  await client.query("set plan_cache_mode = force_generic_plan")
  const read = (field: string) => {
    const text = `select json_agg(${field})::text as badges from product where id = any($1)`
    return client.query<{ badges: string }>({ name: field === "null::json" ? "without" : "with", text, values: [ids] })
  }
  const listUrl = `${cardsUrl}?limit=${CARDS}&ids=${ids.join(",")}`
  const { rows: shown } = await read(badge)
  const badges = (JSON.parse(shown[0]?.badges ?? "[]") as unknown[]).filter((one) => one !== null).length
  if (badges < CARDS / 2) throw new Error(`Only ${badges} of ${CARDS} goods show a badge`)

  const list: number[] = []
  const withBadge: number[] = []
  const without: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    list.push(await timed(async () => (await fetch(listUrl)).arrayBuffer()))
    withBadge.push(await timed(() => read(badge)))
    without.push(await timed(() => read("null::json")))
  }
  const whole = median(list)
  const cost = Math.max(0, median(withBadge) - median(without))
  const statements = await statementsPerRequest(databaseUrl, { name: "list", url: listUrl })
  return table(
    [`a list of ${CARDS} goods, ${badges} with stars`, "", "ratio", "aim"],
    [
      [
        "the list / the list without its badges",
        `${whole.toFixed(1)} / ${(whole - cost).toFixed(1)} ms`,
        `${(whole / (whole - cost)).toFixed(2)}×`,
        "≤ 1.1×",
      ],
      ["SQL statements of the list, badges and all", String(statements), "–", "1"],
    ],
  )
}
