import { randomUUID } from "node:crypto"
import { readChain } from "@cho-lang/traceability/queries/chain"
import { verifyChain } from "@cho-lang/traceability/workflows/rules/chain"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createLotPeople, dayAgo, type LotPeople, makingForm, openLot, stepForm } from "../../support/lots"
import { refusal, sql } from "../../support/stall"

describeApp("what a household says otherwise of a lot", (app) => {
  let people: LotPeople
  beforeAll(async () => {
    people = await createLotPeople(app)
  })

  const post = (path: string, body: object = {}) => people.owner.post(`/seller/lots/${path}`, body)
  const lotOf = async (id: string) => (await people.owner.get(`/seller/lots/${id}`)).body.lot
  const record = async (id: string, body: object): Promise<string> => (await post(`${id}/events`, body)).body.event.id
  const correct = (id: string, event: string, body: object) => post(`${id}/events/${event}/correct`, body)

  it("corrects by new events: a declaration that names what is right, and that", async () => {
    const id = await openLot(people.owner, people.tray)
    const wrong = await record(id, makingForm(38, { happened_at: `${dayAgo(2)}T16:00:00+07:00` }))
    const right = { ...makingForm(36), reason: "incorrect_data", step: undefined }
    const answer = await correct(id, wrong, right)
    expect([answer.status, answer.body.event.position, answer.body.right.position]).toEqual([201, 2, 3])
    const { events, made } = await lotOf(id)
    expect(made).toBe(36)
    type Shown = { step: string; is_corrected: boolean; corrects_id: string | null; event: Record<string, unknown> }
    expect(events.map(({ step, is_corrected, corrects_id }: Shown) => [step, is_corrected, corrects_id])).toEqual([
      ["making", true, null],
      ["correction", false, wrong],
      ["making", false, null],
    ])
    const [first, said, third] = events.map(({ event }: Shown) => event)
    const { errorDeclaration, ...repeated } = said
    expect(repeated).toEqual(first)
    expect(errorDeclaration).toMatchObject({ reason: "incorrect_data", correctiveEventIDs: [third.eventID] })
    // It happened when it happened; only how much was wrong.
    expect(third.eventTime).toBe(first.eventTime)
    const [{ vocabulary } = { vocabulary: "" }] = await sql<{ vocabulary: string }>(app, "select vocabulary from lot")
    const chain = await readChain(app.container(), id)
    expect(verifyChain(chain, { namespaces: { cholang: vocabulary } })).toEqual([])
  })

  it("takes a correction once for its key, and each event once", async () => {
    const id = await openLot(people.owner, people.tray)
    const wrong = await record(id, stepForm("mai"))
    const form = { client_key: randomUUID(), reason: "did_not_occur" }
    const both = await Promise.all([correct(id, wrong, form), correct(id, wrong, form)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    expect(both[0]?.body).toEqual(both[1]?.body)
    expect(both[0]?.body).toEqual({ event: { id: expect.any(String), position: 2 }, right: null, question: null })
    expect(refusal(await correct(id, wrong, { ...form, reason: "incorrect_data" }))).toEqual([
      409,
      "key_reused",
      "client_key",
    ])
    expect(refusal(await correct(id, wrong, { ...form, client_key: randomUUID() }))).toEqual([
      409,
      "event_corrected",
      null,
    ])
    const other = { client_key: randomUUID(), reason: "did_not_occur" }
    expect(refusal(await correct(id, both[0]?.body.event.id, other))).toEqual([409, "event_not_correctable", null])
    expect(refusal(await correct(id, "trev_none", other))).toEqual([404, "lot_event_not_found", null])
    const elsewhere = await openLot(people.owner, people.tray)
    expect(refusal(await correct(elsewhere, wrong, other))).toEqual([404, "lot_event_not_found", null])
    expect((await lotOf(id)).event_count).toBe(2)
  })

  it("writes both or none: what is right must fit the lot without what was wrong", async () => {
    const id = await openLot(people.owner, people.tray)
    const first = await record(id, makingForm(30))
    await record(id, makingForm(5))
    const said = { reason: "incorrect_data" }
    const beyond = await correct(id, first, { ...makingForm(36), ...said })
    expect([refusal(beyond), beyond.body.left]).toEqual([[409, "amount_beyond_lot", "quantity"], 35])
    expect(refusal(await correct(id, first, makingForm(10)))).toEqual([400, "correction_reason_wrong", "reason"])
    expect(refusal(await correct(id, first, { ...makingForm(30), ...said }))).toEqual([400, "correction_same", null])
    expect((await lotOf(id)).event_count).toBe(2)
    expect((await correct(id, first, { ...makingForm(35), ...said })).status).toBe(201)
    expect((await lotOf(id)).made).toBe(40)
  })

  it("changes a lot's own facts until something is made of it", async () => {
    const id = await openLot(people.owner, people.tray)
    const looked = await record(id, stepForm("bo", { happened_at: `${dayAgo(8)}T08:00:00+07:00` }))
    const change = (body: object) => post(id, body)
    const answer = await change({ quantity: 30, made_from: dayAgo(12), made_to: dayAgo(1), lot_no: "T11-A" })
    expect(answer.body.lot).toMatchObject({ quantity: 30, made_from: dayAgo(12), made_to: dayAgo(1), lot_no: "T11-A" })
    expect(refusal(await change({ made_from: dayAgo(7) }))).toEqual([409, "made_from_after_events", "made_from"])
    expect(refusal(await change({ made_to: dayAgo(20) }))).toEqual([400, "made_to_wrong", "made_to"])
    expect(refusal(await change({}))).toEqual([400, "change_empty", null])
    await openLot(people.owner, people.box, { lot_no: "T11-B" })
    expect(refusal(await change({ lot_no: "T11-B" }))).toEqual([409, "lot_no_taken", "lot_no"])
    await correct(id, looked, { client_key: randomUUID(), reason: "did_not_occur" })
    expect((await change({ made_from: dayAgo(7) })).status).toBe(200)
    await record(id, makingForm(30))
    expect(refusal(await change({ quantity: 31 }))).toEqual([409, "lot_has_output", null])
    expect((await lotOf(id)).quantity).toBe(30)
  })

  it("closes a lot: corrections alone are still taken", async () => {
    const id = await openLot(people.owner, people.tray)
    const form = stepForm("mai")
    const event = await record(id, form)
    expect((await post(`${id}/close`)).body.lot).toMatchObject({ state: "closed", made_to: dayAgo(0) })
    expect((await post(`${id}/close`)).body.lot).toMatchObject({ state: "closed", made_to: dayAgo(0) })
    expect(refusal(await post(`${id}/events`, stepForm("mai")))).toEqual([409, "lot_closed", null])
    // What was recorded before, sent again by a line that lost the answer.
    expect((await post(`${id}/events`, form)).status).toBe(200)
    expect(refusal(await post(id, { quantity: 3 }))).toEqual([409, "lot_closed", null])
    const said = { client_key: randomUUID(), reason: "did_not_occur" }
    expect((await correct(id, event, said)).status).toBe(201)
  })

  it("recalls a lot, once, with an event that everybody can verify", async () => {
    const id = await openLot(people.owner, people.tray)
    await post(`${id}/close`)
    const form = { client_key: randomUUID(), reason: "Sơn có chì. Ai mua gọi số trên tem." }
    expect(refusal(await post(`${id}/recall`, { ...form, reason: " " }))).toEqual([400, "text_required", "reason"])
    expect(refusal(await post(`${id}/recall`, { ...form, reason: "0113" }))).toEqual([
      400,
      "event_value_ambiguous",
      "reason",
    ])
    const both = await Promise.all([post(`${id}/recall`, form), post(`${id}/recall`, form)])
    expect(both.map(({ status, body }) => [status, body.lot.state, body.lot.recall_reason])).toEqual(
      Array(2).fill([200, "recalled", form.reason]),
    )
    const { events } = await lotOf(id)
    expect(events.map(({ step }: { step: string }) => step)).toEqual(["recall"])
    expect(events[0].event).toMatchObject({ disposition: "recalled", "cholang:note": form.reason })
    expect(refusal(await post(`${id}/recall`, { ...form, reason: "Khác" }))).toEqual([409, "key_reused", "client_key"])
    const again = { client_key: randomUUID(), reason: "Lần nữa" }
    expect(refusal(await post(`${id}/recall`, again))).toEqual([409, "lot_recalled", null])
    expect(refusal(await post(`${id}/events`, stepForm("mai")))).toEqual([409, "lot_recalled", null])
    expect(refusal(await post(`${id}/close`))).toEqual([409, "lot_recalled", null])
    const said = { client_key: randomUUID(), reason: "did_not_occur" }
    expect(refusal(await correct(id, events[0].id, said))).toEqual([409, "event_not_correctable", null])
    expect(verifyChain(await readChain(app.container(), id))).toEqual([])
  })
})
