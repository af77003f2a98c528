import { randomUUID } from "node:crypto"
import { recallLotWorkflow } from "@cho-lang/traceability/workflows"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import { createLotPeople, type LotPeople, makingForm, openLot, stepForm } from "../../support/lots"
import { HONG_VAN } from "../../support/market"
import { refusal, sql } from "../../support/stall"
import { createTeam, type Helper, joinTeam } from "../../support/team"

const TOLD_MS = 15_000

describeApp("lots in the hands of others", (app) => {
  let people: LotPeople
  let helper: Helper
  beforeAll(async () => {
    people = await createLotPeople(app)
    const team = await createTeam(app.container())
    helper = await joinTeam(app, team, "0912000001")
    await sql(
      app,
      `insert into assist_grant (id, seller_id, helper_id, team_id, capabilities, starts_at, expires_at, consent_kind,
         consent_request_id, consented_at)
       values ('grant_l', ?, ?, ?, array['record_lots'], now() - interval '9 days', now() + interval '9 days', 'code', 'x', now())`,
      [people.market.seller.id, helper.id, team],
    )
  })

  it("are kept by a helper as by the household, and the book says so with the grant", async () => {
    const desk = helper.caller.at(people.market.seller.id)
    const lot = await openLot(desk, people.tray)
    const recorded = await desk.post(`/seller/lots/${lot}/events`, stepForm("mai", { note: "Ghi giúp bác Huệ" }))
    expect(recorded.status).toBe(201)
    const closed = await desk.post(`/seller/lots/${lot}/close`)
    expect(closed.body.lot.events[0].by).toEqual({ kind: "helper", name: "Người giúp 0001" })
    const book = await sql(
      app,
      "select action, entity, entity_id, grant_id, before->>'state' as before from audit_entry where actor_kind = 'helper' order by created_at, id",
    )
    const line = { grant_id: "grant_l", entity: "lot" }
    expect(book).toEqual([
      { ...line, action: "lot_opened", entity_id: people.market.seller.id, before: null },
      { ...line, action: "lot_event_recorded", entity_id: lot, before: null },
      { ...line, action: "lot_closed", entity_id: lot, before: "open" },
    ])
  })

  it("are recalled by an officer of the commune, never of another; the book says why", async () => {
    const lot = await openLot(people.owner, people.tray)
    const recall = (commune_code: string | null, client_key = randomUUID()) =>
      recallLotWorkflow(app.container()).run({
        input: {
          lot_id: lot,
          reach: { seller_id: null, commune_code },
          by: { kind: "user", id: "user_x" },
          body: { client_key, reason: "Mẫu thử có chì" },
        },
      })
    await expect(recall("00004")).rejects.toMatchObject({ code: "lot_not_found" })
    const key = randomUUID()
    const { result } = await recall(HONG_VAN, key)
    const again = await recall(HONG_VAN, key)
    expect([result.repeated, again.result.repeated]).toEqual([false, true])
    const { body } = await people.owner.get(`/seller/lots/${lot}`)
    expect(body.lot).toMatchObject({ state: "recalled", recall_reason: "Mẫu thử có chì" })
    expect(body.lot.events[0].by).toEqual({ kind: "user", name: null })
    expect(await sql(app, "select actor_id, entity_id, after from audit_entry where action = 'lot_recalled'")).toEqual([
      { actor_id: "user_x", entity_id: lot, after: { reason: "Mẫu thử có chì" } },
    ])
    await expect(recall(null)).rejects.toMatchObject({ code: "lot_recalled" })
  })

  it("keep the number that stands on labels", async () => {
    const lot = await openLot(people.owner, people.tray)
    await sql(app, "insert into trace_code (id, code, lot_id) values ('tcode_x', 'X', ?)", [lot])
    const change = (body: object) => people.owner.post(`/seller/lots/${lot}`, body)
    expect(refusal(await change({ lot_no: "KHAC" }))).toEqual([409, "lot_labelled", "lot_no"])
    expect((await change({ quantity: 41 })).body.lot.quantity).toBe(41)
  })

  it("are told of to whoever listens: opened, recorded, changed, closed, recalled", async () => {
    const bus = app.container().resolve(Modules.EVENT_BUS)
    const told: [string, unknown][] = []
    const names = ["lot.opened", "lot.recorded", "lot.changed", "lot.closed", "lot.recalled"]
    for (const name of names) {
      bus.subscribe(name, async ({ data }) => void told.push([name, data]), { subscriberId: `test-${name}` })
    }
    const lot = await openLot(people.owner, people.tray)
    const post = (path: string, body: object) => people.owner.post(`/seller/lots/${lot}${path}`, body)
    await post("", { quantity: 41 })
    await post("/events", makingForm(3))
    // What is refused is told to nobody.
    expect((await post("/events", makingForm(300))).status).toBe(409)
    await post("/close", {})
    await post("/recall", { client_key: randomUUID(), reason: "Nứt cốt" })
    const data = { id: lot, product_id: people.tray }
    await vi.waitFor(() => {
      expect(told.map(([name]) => name).sort()).toEqual([...names].sort())
    }, TOLD_MS)
    expect(told.map(([, about]) => about)).toEqual(names.map(() => data))
    for (const name of names) {
      bus.unsubscribe(name, async () => undefined, { subscriberId: `test-${name}` })
    }
  })
})
