import { readChain } from "@cho-lang/traceability/queries/chain"
import { type StoredEvent, verifyChain } from "@cho-lang/traceability/workflows/rules/chain"
import fc from "fast-check"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createLotPeople, type LotPeople, makingForm, openLot, stepForm } from "../../support/lots"
import { sql } from "../../support/stall"

describeApp("the events of a lot as the database keeps them", (app) => {
  let people: LotPeople
  let lot: string
  beforeAll(async () => {
    people = await createLotPeople(app)
    lot = await openLot(people.owner, people.tray)
    const forms = [
      stepForm("bo", { note: "Bó vải hai lần" }),
      stepForm("son_lop", { layers: 4, place: { latitude: 20.88, longitude: 105.85 } }),
      makingForm(30),
      stepForm("inspecting", { passed: true, result: "Đạt" }),
      stepForm("packing", { quantity: 20, pieces: 20 }),
      stepForm("shipping", { quantity: 5, to: "Chị Hoa" }),
    ]
    for (const form of forms) {
      const { status } = await people.owner.post(`/seller/lots/${lot}/events`, form)
      expect(status).toBe(201)
    }
  })

  const chain = () => readChain(app.container(), lot)
  const namespaces = async () => {
    const [row] = await sql<{ vocabulary: string }>(app, "select vocabulary from lot")
    return { cholang: row?.vocabulary ?? "" }
  }

  it("hold, and are refused to be changed or deleted", async () => {
    expect(verifyChain(await chain(), { namespaces: await namespaces() })).toEqual([])
    await expect(sql(app, "update trace_event set step = 'mai'")).rejects.toThrow(/append-only/)
    await expect(sql(app, "delete from trace_event")).rejects.toThrow(/append-only/)
  })

  it("show by the anchor of a day, and by the chain, every edit, deletion, insertion and move", async () => {
    const rows = await chain()
    const last = rows.at(-1)
    const anchor = { position: rows.length, chain_hash: last?.chain_hash ?? "" }
    const place = fc.integer({ min: 0, max: rows.length - 1 })
    const edited = fc.tuple(place, fc.string({ minLength: 1 })).map(([at, text]) =>
      rows.map((row, index): StoredEvent => {
        const event = { ...row.event, "cholang:note": `${row.event["cholang:note"] ?? ""}${text}` }
        return index === at ? { ...row, event } : row
      }),
    )
    const deleted = place.map((at) => rows.filter((_, index) => index !== at))
    const inserted = fc
      .tuple(place, place)
      .map(([at, of]) => rows.toSpliced(at, 0, { ...(rows[of] as StoredEvent), position: at + 1 }))
    const moved = fc
      .tuple(place, place)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => {
        const left = rows.toSpliced(from, 1).toSpliced(to, 0, rows[from] as StoredEvent)
        return left.map((row, index) => ({ ...row, position: index + 1 }))
      })
    fc.assert(
      fc.property(fc.oneof(edited, deleted, inserted, moved), (changed) => {
        expect(verifyChain(changed, { anchor })).not.toEqual([])
      }),
    )
  })

  it.each([
    ["edited", 'update trace_event set event = event || \'{"cholang:note": "Khác"}\' where position = 3'],
    ["taken out", "delete from trace_event where position = 2"],
    ["changed in place", "update trace_event set position = 9 - position where position in (4, 5)"],
  ])("show it where the database itself was made to change one: %s", async (_, change) => {
    await sql(app, "drop trigger trace_event_append_only on trace_event")
    await sql(app, 'drop index "IDX_trace_event_lot_id_position_unique"')
    await sql(app, change)
    expect(verifyChain(await chain())).not.toEqual([])
  })
})
