import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { proofOf } from "@cho-lang/traceability/queries/lot-proof"
import type { StoredEvent } from "@cho-lang/traceability/workflows/rules/chain"
import { epcisDocument } from "@cho-lang/traceability/workflows/rules/epcis-document"
import { signDaysWorkflow } from "@cho-lang/traceability/workflows/sign-days"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { keepLot, VOCABULARY } from "../../support/kept-lots"
import { Caller } from "../../support/people"
import { createShop } from "../../support/shop"
import { refusal, sql } from "../../support/stall"

const SCRIPT = path.resolve(__dirname, "../../../../docs/verify-lot.mjs")

/** What the script in docs/ says of a lot that is handed out, with the key that is published. */
function verify(document: unknown, publicKey: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "cho-lang-lot-"))
  const [lot, key] = [path.join(folder, "lot.json"), path.join(folder, "key.pem")]
  writeFileSync(lot, JSON.stringify(document))
  writeFileSync(key, `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----\n`)
  const { stdout } = spawnSync(process.execPath, [SCRIPT, lot, key], { encoding: "utf8" })
  rmSync(folder, { recursive: true })
  return stdout
}

describeApp("the root of a day", (app) => {
  const run = async (now: string) => (await signDaysWorkflow(app.container()).run({ input: { now } })).result
  let key: string
  const roots = (path = "") =>
    new Caller(app.origin(), null, { "x-publishable-api-key": key }).get(`/store/trace-roots${path}`)
  const handedOut = async (lot: string, rows: StoredEvent[]) =>
    epcisDocument(lot, rows, {
      vocabulary: VOCABULARY,
      createdAt: new Date("2026-11-23T03:00:00Z"),
      proof: await proofOf(app.container(), lot),
    })

  beforeAll(async () => {
    key = (await createShop(app.container())).publishableKey
  })

  it("is signed once the day is over in Vietnam, and shows with the script of docs/ that a lot stood under it", async () => {
    // 23:30 and 00:30 in Vietnam.
    const notes: [string, string][] = [
      ["Lọc bột", "2026-11-20T16:30:00.000Z"],
      ["Tráng", "2026-11-20T17:30:00.000Z"],
    ]
    const rows = await keepLot(app, { id: "lot_b" }, notes)
    for (const id of ["lot_a", "lot_C", "lot_d", "lot_e"]) {
      await keepLot(app, { id }, notes.slice(0, 1))
    }
    await keepLot(app, { id: "lot_empty" }, [])
    expect(await run("2026-11-20T17:00:00Z")).toEqual([])
    expect(await run("2026-11-21T01:00:00Z")).toEqual(["2026-11-20"])
    expect(await run("2026-11-21T01:00:00Z")).toEqual([])
    const { body } = await roots()
    expect(body).toMatchObject({ count: 1, limit: 100, offset: 0, roots: [{ day: "2026-11-20", size: 5 }] })
    const [{ key_id, public_key }] = body.roots
    expect(body.keys).toEqual([{ key_id, public_key, first_day: "2026-11-20" }])
    const said = verify(await handedOut("lot_b", rows), body.roots[0].public_key)
    expect(said).toContain("the chain leads to what was under the root at event 1")
    expect(said).toContain("1 newer events stand in the chain alone")
    expect(said).toMatch(/All holds\.\n$/)
    for (const id of ["lot_a", "lot_C", "lot_d", "lot_e"]) {
      expect(verify(await handedOut(id, rows.slice(0, 0)), body.roots[0].public_key)).toContain(
        `lot ${id} is under the root`,
      )
    }
    expect(await proofOf(app.container(), "lot_empty")).toBeUndefined()
  })

  it("finds with that script a history that was sealed anew, or cut off, after the day was signed", async () => {
    const rows = await keepLot(app, { id: "lot_a" }, [
      ["Lọc bột", "2026-11-20T03:00:00.000Z"],
      ["Tráng", "2026-11-20T04:00:00.000Z"],
    ])
    await run("2026-11-21T01:00:00Z")
    const { public_key } = (await roots()).body.roots[0]
    expect(verify(await handedOut("lot_a", rows), public_key)).toMatch(/All holds\.\n$/)
    expect(verify(await handedOut("lot_a", rows.slice(0, 1)), public_key)).toContain("WRONG  the chain leads")
    const forged = await keepLot(app, { id: "lot_b" }, [
      ["Lọc bột", "2026-11-20T03:00:00.000Z"],
      ["Phơi", "2026-11-20T04:00:00.000Z"],
    ])
    expect(verify(await handedOut("lot_a", forged), public_key)).toContain("WRONG  the chain leads")
  })

  it("catches up days that were missed, each as it ended, and keeps the leaves of the newest alone", async () => {
    const first: [string, string] = ["Lọc bột", "2026-11-17T03:00:00.000Z"]
    await keepLot(app, { id: "lot_a" }, [first])
    const rows = await keepLot(app, { id: "lot_a" }, [first, ["Tráng", "2026-11-19T03:00:00.000Z"]])
    await keepLot(app, { id: "lot_b" }, [["Phơi", "2026-11-19T03:00:00.000Z"]])
    expect(await run("2026-11-21T01:00:00Z")).toEqual(["2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"])
    const { body } = await roots("?limit=3&offset=1")
    expect(body.roots.map(({ day, size }: { day: string; size: number }) => [day, size])).toEqual([
      ["2026-11-19", 2],
      ["2026-11-18", 1],
      ["2026-11-17", 1],
    ])
    expect(body.roots[1].root).toBe(body.roots[2].root)
    expect(body.roots[1].signature).not.toBe(body.roots[2].signature)
    expect(await sql(app, "select distinct day from chain_leaf")).toEqual([{ day: "2026-11-20" }])
    expect(verify(await handedOut("lot_a", rows), body.roots[0].public_key)).toMatch(/All holds\.\n$/)
  })

  it("gives no proof out of leaves that do not lead to it", async () => {
    await keepLot(app, { id: "lot_z" }, [["Lọc bột", "2026-11-20T03:00:00.000Z"]])
    await keepLot(app, { id: "lot_y" }, [["Lọc bột", "2026-11-20T05:00:00.000Z"]])
    await run("2026-11-21T01:00:00Z")
    await sql(app, "update chain_leaf set position = 2 where lot_id = 'lot_y'")
    expect(await proofOf(app.container(), "lot_z")).toBeUndefined()
  })

  it("is answered by its day, and a day that is none or was not signed is told", async () => {
    await keepLot(app, { id: "lot_a" }, [["Lọc bột", "2026-11-20T03:00:00.000Z"]])
    await run("2026-11-21T01:00:00Z")
    expect((await roots("/2026-11-20")).body.root).toMatchObject({ day: "2026-11-20", size: 1 })
    expect(refusal(await roots("/2026-11-21"))).toEqual([404, "root_not_found", "day"])
    expect(refusal(await roots("/2026-02-30"))).toEqual([400, "date_wrong", "day"])
    expect((await roots("?limit=0")).status).toBe(400)
  })

  it("can be neither changed nor deleted in the database", async () => {
    await keepLot(app, { id: "lot_a" }, [["Lọc bột", "2026-11-20T03:00:00.000Z"]])
    await run("2026-11-21T01:00:00Z")
    await expect(sql(app, "update chain_root set size = 2")).rejects.toThrow("append-only")
    await expect(sql(app, "delete from chain_root")).rejects.toThrow("append-only")
  })

  it("is signed once by many processes at the same moment", { retry: 0 }, async () => {
    await keepLot(app, { id: "lot_a" }, [["Lọc bột", "2026-11-20T03:00:00.000Z"]])
    const signed = await Promise.all([1, 2, 3, 4].map(() => run("2026-11-21T01:00:00Z")))
    expect(signed.flat()).toEqual(["2026-11-20"])
    expect(await sql(app, "select day, index from chain_leaf")).toEqual([{ day: "2026-11-20", index: 0 }])
  })
})
