import { signDaysWorkflow } from "@cho-lang/traceability/workflows/sign-days"
import { verifyLotsWorkflow } from "@cho-lang/traceability/workflows/verify-lots"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { keepLot, type Notes } from "../../support/kept-lots"
import { createMarket, HONG_VAN, type Market } from "../../support/market"
import { Caller, createStaff } from "../../support/people"
import { refusal, sql } from "../../support/stall"

const NOTES: Notes = [
  ["Lọc bột", "2026-11-20T03:00:00.000Z"],
  ["Tráng", "2026-11-20T04:00:00.000Z"],
  ["Phơi", "2026-11-20T05:00:00.000Z"],
]

describeApp("officers and the lots of their commune", (app) => {
  let market: Market
  let near: Caller
  let elsewhere: Caller
  let site: Caller

  beforeAll(async () => {
    market = await createMarket(app.container())
    const { id: product_id } = await market.addProduct({ handle: "khay-tron", seller_id: market.seller.id })
    const staff = async (email: string, level: "site" | "commune", code?: string) =>
      new Caller(app.origin(), (await createStaff(app.container(), email, { level, ...(code && { code }) })).token)
    near = await staff("gan@example.com", "commune", HONG_VAN)
    elsewhere = await staff("xa@example.com", "commune", "00004")
    site = await staff("cho@example.com", "site")
    const own = { seller_id: market.seller.id, product_id }
    await keepLot(app, { id: "lot_a", ...own }, NOTES)
    await keepLot(app, { id: "lot_b", ...own }, NOTES.slice(0, 1))
    await signDaysWorkflow(app.container()).run({ input: { now: "2026-11-21T01:00:00Z" } })
  })

  const verify = async (ids?: string[]) =>
    (await verifyLotsWorkflow(app.container()).run({ input: ids ? { ids } : {} })).result
  /** As somebody with the database in hand would: around the trigger. */
  const tamper = (statement: string) =>
    sql(
      app,
      `do $$ begin
         alter table trace_event disable trigger trace_event_append_only; ${statement};
         alter table trace_event enable trigger trace_event_append_only; end $$`,
    )
  const rowOfDay = async (who: Caller, key: string) =>
    (await who.get("/admin/todays-work")).body.rows.find((row: { key: string }) => row.key === key)
  const check = async (id: string) => (await near.get(`/admin/lots/${id}`)).body.lot.check

  it("see them with what was recorded, and nothing of another commune", async () => {
    const { body } = await near.get("/admin/lots?q=lot_a")
    expect(body).toMatchObject({ count: 1, lots: [{ id: "lot_a", state: "open", event_count: 3, alert_count: 0 }] })
    const { lot } = (await near.get("/admin/lots/lot_a")).body
    expect(lot).toMatchObject({ check: null, signed: { day: "2026-11-20", position: 3 }, orders: 0, alerts: [] })
    expect(lot.events[1]).toMatchObject({ position: 2, step: "mai", step_name: { vi: "Mài ra hình" }, note: "Tráng" })
    expect((await elsewhere.get("/admin/lots")).body).toMatchObject({ count: 0, lots: [] })
    for (const path of ["lots/lot_a/verify", "lots/lot_a/seen"]) {
      expect(refusal(await elsewhere.post(`/admin/${path}`))).toEqual([404, "lot_not_found", null])
    }
    expect((await near.get("/admin/lots?shelf=recalled")).body.count).toBe(0)
    expect((await near.get("/admin/lots?shelf=new")).status).toBe(400)
  })

  it("verify one at once, and the job finds the rest in turn: what was edited, and where", async () => {
    expect((await near.post("/admin/lots/lot_a/verify")).body.lot.check).toMatchObject({ positions: 3, faults: [] })
    await tamper(
      `update trace_event set event = event || '{"cholang:note":"Sấy"}' where lot_id = 'lot_a' and position = 2`,
    )
    expect(await verify()).toEqual({ checked: 2, broken: ["lot_a"] })
    const { broken_at, check: found } = (await near.get("/admin/lots/lot_a")).body.lot
    expect(found.faults).toEqual([
      { position: 2, kind: "hash_wrong" },
      { position: 2, kind: "id_wrong" },
    ])
    expect(broken_at).toMatch(/^\d{4}-/)
    const { body } = await near.get("/admin/lots?shelf=broken")
    expect(body.lots.map(({ id }: { id: string }) => id)).toEqual(["lot_a"])
    expect(await rowOfDay(near, "lots_broken")).toMatchObject({ count: 1, oldest: [{ path: "/lots/lot_a" }] })
    expect(await rowOfDay(elsewhere, "lots_broken")).toMatchObject({ count: 0 })
  })

  it("find what was cut off or sealed anew by the day that was signed, also when the next one is signed first", async () => {
    await tamper("delete from trace_event where lot_id = 'lot_a' and position > 1")
    await sql(
      app,
      `update lot set event_count = 1, chain_hash = (select chain_hash from trace_event where lot_id = 'lot_a') where id = 'lot_a'`,
    )
    await signDaysWorkflow(app.container()).run({ input: { now: "2026-11-22T01:00:00Z" } })
    expect((await verify()).broken).toEqual(["lot_a"])
    const found = await check("lot_a")
    expect(found).toMatchObject({ faults: [{ position: 3, kind: "anchor_missing" }], anchor_day: "2026-11-20" })
    expect((await check("lot_b")).faults).toEqual([])
    // A third day does not make it forgotten.
    await signDaysWorkflow(app.container()).run({ input: { now: "2026-11-23T01:00:00Z" } })
    expect((await verify(["lot_a"])).broken).toEqual(["lot_a"])
  })

  it("are told of a lot that is gone altogether, the whole site alone: nobody knows whose it was", async () => {
    await tamper("delete from trace_event where lot_id = 'lot_b'")
    await sql(app, "delete from lot where id = 'lot_b'")
    await verify()
    const { gone } = (await site.get("/admin/lots?shelf=broken")).body
    expect(gone).toMatchObject([{ id: "lot_b", day: "2026-11-20" }])
    expect((await near.get("/admin/lots?shelf=broken")).body.gone).toEqual([])
    expect(await rowOfDay(site, "lots_broken")).toMatchObject({ count: 1, oldest: [{ name: "lot_b" }] })
    expect((await site.post("/admin/lots/lot_b/seen", { note: "Khôi phục từ bản sao" })).status).toBe(200)
    expect(await rowOfDay(site, "lots_broken")).toMatchObject({ count: 0 })
  })

  it("note what they found: it leaves the page of the day until something else is wrong, and is healed by the true rows", async () => {
    expect(refusal(await near.post("/admin/lots/lot_a/seen", { note: "Đã xem" }))).toEqual([409, "lot_holds", null])
    await sql(app, "create table kept_event as select event from trace_event where id = 'trev_lot_a_2'")
    await tamper(`update trace_event set event = event || '{"cholang:note":"Sấy"}' where id = 'trev_lot_a_2'`)
    await verify()
    expect(refusal(await near.post("/admin/lots/lot_a/seen"))).toEqual([400, "text_required", "note"])
    expect((await near.post("/admin/lots/lot_a/seen", { note: "Hỏi hộ rồi" })).body).toEqual({
      id: "lot_a",
      note: "Hỏi hộ rồi",
    })
    await verify()
    expect(await rowOfDay(near, "lots_broken")).toMatchObject({ count: 0 })
    await tamper(`update trace_event set event = event || '{"cholang:note":"Gió"}' where id = 'trev_lot_a_3'`)
    await verify()
    expect(await rowOfDay(near, "lots_broken")).toMatchObject({ count: 1 })
    const [line] = await sql(
      app,
      "select actor_kind, entity, entity_id from audit_entry where action = 'lot_faults_seen'",
    )
    expect(line).toEqual({ actor_kind: "user", entity: "lot", entity_id: "lot_a" })
    await tamper(`update trace_event set event = event || '{"cholang:note":"Phơi"}' where id = 'trev_lot_a_3'`)
    await tamper(`update trace_event set event = (select event from kept_event) where id = 'trev_lot_a_2'`)
    expect((await verify()).broken).toEqual([])
    expect((await near.get("/admin/lots/lot_a")).body.lot.broken_at).toBeNull()
  })

  it("settle an alert once, with what it was", async () => {
    await sql(app, "insert into trace_code (id, code, lot_id) values ('tcode_a', '0123456789AB', 'lot_a')")
    await sql(
      app,
      `insert into trace_alert (id, kind, code_id, lot_id, source_key, text) values
         ('talert_a', 'report', 'tcode_a', 'lot_a', 'key', 'Hộp không giống'), ('talert_b', 'many_devices', 'tcode_a', 'lot_a', 'day', null)`,
    )
    expect(await rowOfDay(near, "trace_alerts_open")).toMatchObject({ count: 2 })
    expect((await near.get("/admin/lots?shelf=alerts")).body.lots).toMatchObject([{ id: "lot_a", alert_count: 2 }])
    const settle = (who: Caller, body: object) => who.post("/admin/trace-alerts/talert_a/settle", body)
    expect(refusal(await settle(elsewhere, { note: "x" }))).toEqual([404, "trace_alert_not_found", null])
    expect(refusal(await settle(near, {}))).toEqual([400, "text_required", "note"])
    expect((await settle(near, { note: "Hộp cũ" })).body).toEqual({ id: "talert_a", note: "Hộp cũ" })
    expect(refusal(await settle(near, { note: "Hộp cũ" }))).toEqual([409, "trace_alert_settled", null])
    expect(await rowOfDay(near, "trace_alerts_open")).toMatchObject({ count: 1 })
    const { alerts } = (await near.get("/admin/lots/lot_a")).body.lot
    expect(alerts).toMatchObject([
      { id: "talert_b", settled_at: null },
      { id: "talert_a", code: "0123456789AB", settle_note: "Hộp cũ" },
    ])
  })

  it("recall a lot with a reason that everybody reads, and take its goods off sale where they say so", async () => {
    const recall = (who: Caller, id: string, body: object) => who.post(`/admin/lots/${id}/recall`, body)
    expect(refusal(await recall(elsewhere, "lot_a", { reason: "Có mùi lạ" }))).toEqual([404, "lot_not_found", null])
    expect(refusal(await recall(near, "lot_a", {}))).toEqual([400, "text_required", "reason"])
    const { lot } = (await recall(near, "lot_b", { reason: "Có mùi lạ" })).body
    expect(lot).toMatchObject({ state: "recalled", recall_reason: "Có mùi lạ", product: { is_on_sale: true } })
    const stopped = (await recall(near, "lot_a", { reason: "Có mùi lạ", stop_product: true })).body.lot
    expect(stopped).toMatchObject({ state: "recalled", event_count: 4, product: { is_on_sale: false } })
    expect(refusal(await recall(near, "lot_a", { reason: "Có mùi lạ" }))).toEqual([409, "lot_recalled", null])
    expect((await near.post("/admin/lots/lot_a/verify")).body.lot.check).toMatchObject({ positions: 4, faults: [] })
    const lines = await sql(app, "select entity_id from audit_entry where action = 'lot_recalled' order by entity_id")
    expect(lines).toEqual([{ entity_id: "lot_a" }, { entity_id: "lot_b" }])
  })
})
