import { randomUUID } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { withDatabase } from "../lib/postgres/database.ts"
import type { RunFile } from "../lib/run-file.ts"
import { serverProcesses } from "../lib/run-lock.ts"
import { tokenOf } from "./arms.ts"
import { table } from "./table.ts"

const LABELS = 10_000
const LOOK_EVERY_MS = 50
const LIMITS = { seconds: 60, megabytes: 500 }

/** Highest resident megabytes of the backend since `forget` was asked last; null where the system does not tell. */
function peak(run: RunFile, forget = false): number | null {
  const backend = serverProcesses(run.data_dir).find(({ name }) => name === "backend")
  if (!backend || process.platform !== "linux") return null
  // proc(5): 5 sets the peak back to what is resident now.
  if (forget) writeFileSync(`/proc/${backend.pid}/clear_refs`, "5")
  const [, kilobytes] = readFileSync(`/proc/${backend.pid}/status`, "utf8").match(/VmHWM:\s+(\d+)/) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

/** A lot of the demo's stall, ten tonnes in small bags; its id. */
async function putLot(run: RunFile, seller: string): Promise<string> {
  const id = `lot_bench${randomUUID().slice(0, 8)}`
  await withDatabase(run.database_url, (client) =>
    client.query(
      `insert into lot (id, seller_id, product_id, client_key, lot_no, template, quantity, unit, made_from, made_to, best_before,
         vocabulary, chain_hash)
       select $1, seller_id, product_id, $2, $3, 'son-mai', 10000, 'KGM', '2026-11-01', '2026-11-20', '2027-11-20', '', repeat('0', 64)
         from listing where seller_id = $4 and deleted_at is null order by product_id limit 1`,
      [id, randomUUID(), id.slice(-12), seller],
    ),
  )
  return id
}

interface Sheet {
  id: string
  state: string
  done: number
  pages: number
  bytes: number
}

/** Ten thousand labels on sheets of 65, from asking to the PDF, and what others wait for meanwhile. */
export async function measureLabels(run: RunFile): Promise<string> {
  if (!run.demo) throw new Error("Labels are measured with the demo's seller")
  const authorization = `Bearer ${await tokenOf(run, "seller_member", run.demo.seller)}`
  const headers = { authorization, "content-type": "application/json" }
  const ask = async (path: string, body?: object) => {
    const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers }
    const answer = await fetch(`${run.backend_url}/seller${path}`, init)
    const said = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(said)}`)
    return said
  }
  const [stall] = (await ask("/me")).sellers as { id: string }[]
  const lot = await putLot(run, stall?.id ?? "")
  const before = peak(run, true)
  let began = performance.now()
  const since = () => (performance.now() - began) / 1000
  await ask(`/lots/${lot}/codes`, { kind: "pieces", count: LABELS })
  const coded = since()
  began = performance.now()
  const asked = await ask("/label-sheets", { format: "a4_65", lots: [{ lot_id: lot, from: 1 }] })
  let sheet = asked.label_sheet as Sheet
  let longest = 0
  while (sheet.state === "waiting" || sheet.state === "running") {
    const at = performance.now()
    sheet = (await ask(`/label-sheets/${sheet.id}`)).label_sheet as Sheet
    longest = Math.max(longest, performance.now() - at)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  if (sheet.state !== "done") throw new Error(JSON.stringify(sheet))
  const drawn = since()
  const most = peak(run)
  const megabytes = (value: number | null) => (value === null ? "–" : `${value} MB`)
  return table(
    [`${LABELS} labels, 65 on a sheet`, "", "limit"],
    [
      [`making ${LABELS} codes`, `${coded.toFixed(1)} s`, "–"],
      [
        `asked for, drawn and kept: ${sheet.pages} pages, ${(sheet.bytes / 1e6).toFixed(1)} MB`,
        `${drawn.toFixed(1)} s`,
        `≤ ${LIMITS.seconds} s`,
      ],
      [
        "resident memory that they took at most",
        megabytes(before && most && most - before),
        `≤ ${LIMITS.megabytes} MB`,
      ],
      ["the whole backend: before, and at most meanwhile", `${megabytes(before)}, ${megabytes(most)}`, "–"],
      ["the longest that somebody else waited for an answer meanwhile", `${longest.toFixed(0)} ms`, "–"],
    ],
  )
}
