import { randomUUID } from "node:crypto"
import request from "supertest"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createLotPeople, dayAgo, type LotPeople, lotForm, makingForm, openLot, stepForm } from "../../support/lots"
import { photo } from "../../support/photo"
import { refusal, sql } from "../../support/stall"

describeApp("what cannot be said of a lot", (app) => {
  let people: LotPeople
  let lot: string
  beforeAll(async () => {
    people = await createLotPeople(app)
    lot = await openLot(people.owner, people.tray)
  })

  const record = (body: object, id = lot) => people.owner.post(`/seller/lots/${id}/events`, body)

  it("is refused with a code and the field, and no lot is opened", async () => {
    const asked: [object, unknown[]][] = [
      [{ client_key: "1" }, [400, "client_key_wrong", "client_key"]],
      [{ product_id: "prod_x" }, [404, "product_not_found", "product_id"]],
      [{ product_id: undefined }, [400, "text_required", "product_id"]],
      [{ template: "lacquer" }, [400, "template_unknown", "template"]],
      [{ template: "mien-bun" }, [400, "template_of_another_craft", "template"]],
      [{ quantity: 0 }, [400, "amount_wrong", "quantity"]],
      [{ quantity: -3 }, [400, "amount_wrong", "quantity"]],
      [{ quantity: "40" }, [400, "amount_wrong", "quantity"]],
      [{ quantity: 1.5 }, [400, "amount_too_fine", "quantity"]],
      [{ quantity: 300_000.123, unit: "KGM" }, [400, "amount_too_fine", "quantity"]],
      [{ quantity: 1_000_001 }, [400, "amount_too_large", "quantity"]],
      [{ unit: "EA" }, [400, "unit_unknown", "unit"]],
      [{ made_from: dayAgo(-1) }, [400, "made_from_in_future", "made_from"]],
      [{ made_from: "2026-02-30" }, [400, "date_wrong", "made_from"]],
      [{ made_from: "1926-11-01" }, [400, "made_from_too_early", "made_from"]],
      [{ made_to: dayAgo(11) }, [400, "made_to_wrong", "made_to"]],
      [{ best_before: dayAgo(10) }, [400, "best_before_wrong", "best_before"]],
      [{ lot_no: "LÔ 1" }, [400, "gs1_text_wrong", "lot_no"]],
      [{ lot_no: "A".repeat(21) }, [400, "gs1_text_too_long", "lot_no"]],
      [{ gtin: "09506000134353" }, [400, "gtin_check_digit_wrong", "gtin"]],
      [{ gtin: "02000000000015" }, [400, "gtin_restricted", "gtin"]],
      [{ gtin: "123" }, [400, "gtin_wrong", "gtin"]],
    ]
    for (const [change, refused] of asked) {
      const answer = await people.owner.post("/seller/lots", lotForm(people.tray, change))
      expect(refusal(answer), JSON.stringify(change)).toEqual(refused)
    }
    const many = await people.owner.post("/seller/lots", lotForm("", { quantity: 0, unit: "H87", gtin: "1" }))
    expect(many.body.errors).toEqual([
      { code: "text_required", field: "product_id" },
      { code: "amount_wrong", field: "quantity" },
      { code: "gtin_wrong", field: "gtin" },
    ])
    const foreign = await people.stranger.post("/seller/lots", lotForm(people.tray))
    expect(refusal(foreign)).toEqual([404, "product_not_found", "product_id"])
    expect(await sql(app, "select from lot")).toHaveLength(1)
  })

  it("gives a lot number, and a GTIN with one, once", async () => {
    const gtin = "9506000134352"
    const first = await people.owner.post("/seller/lots", lotForm(people.tray, { lot_no: "A-1", gtin }))
    expect([first.status, first.body.lot.gtin]).toEqual([201, "09506000134352"])
    const second = await people.owner.post("/seller/lots", lotForm(people.box, { lot_no: "A-1" }))
    expect(refusal(second)).toEqual([409, "lot_no_taken", "lot_no"])
    const product = await people.market.addProduct({ handle: "khac", seller_id: null })
    await sql(
      app,
      `insert into listing (id, product_id, craft_id, listed_at, listed_by_kind, channel, seller_id)
       select 'list_k', ?, craft_id, now(), 'seed', 'seed', (select id from seller where handle = 'nguoi-khac') from listing limit 1`,
      [product.id],
    )
    const elsewhere = (change: object) => people.stranger.post("/seller/lots", lotForm(product.id, change))
    expect((await elsewhere({ lot_no: "A-1" })).status).toBe(201)
    expect(refusal(await elsewhere({ lot_no: "A-1", gtin }))).toEqual([409, "lot_no_taken", "lot_no"])
  })

  it("is refused of a step, and nothing is written", async () => {
    const cot = { key: "cot", quantity: 1, unit: "H87" }
    const materials = (change: object) => makingForm(1, { materials: [{ ...cot, ...change }] })
    const at = (moment: number) => ({ happened_at: new Date(moment).toISOString() })
    const asked: [object, unknown[]][] = [
      [stepForm("mai", { client_key: undefined }), [400, "client_key_wrong", "client_key"]],
      [stepForm("harvesting"), [400, "step_unknown", "step"]],
      [stepForm("recall"), [400, "step_unknown", "step"]],
      [stepForm("trang"), [400, "step_of_another_craft", "step"]],
      [stepForm("mai", at(Date.now() + 6 * 60_000)), [400, "event_in_future", "happened_at"]],
      [stepForm("mai", { happened_at: `${dayAgo(11)}T23:59:59+07:00` }), [400, "event_before_lot", "happened_at"]],
      [stepForm("mai", { happened_at: "hôm qua" }), [400, "event_time_wrong", "happened_at"]],
      [stepForm("mai", { happened_at: "2026-11-20T10:00:00" }), [400, "event_time_wrong", "happened_at"]],
      [stepForm("mai", { layers: 3 }), [400, "field_not_of_step", "layers"]],
      [stepForm("mai", { quantity: 3 }), [400, "field_not_of_step", "quantity"]],
      [stepForm("son_lop", { layers: 0 }), [400, "layers_wrong", "layers"]],
      [stepForm("mai", { place: { latitude: 91, longitude: 0 } }), [400, "place_wrong", "place"]],
      [stepForm("mai", { note: "007" }), [400, "event_value_ambiguous", "note"]],
      [stepForm("mai", { note: "x".repeat(501) }), [400, "text_too_long", "note"]],
      [stepForm("mai", { pictures: [randomUUID()] }), [400, "picture_unknown", "pictures.0"]],
      [stepForm("mai", { pictures: Array(7).fill(randomUUID()) }), [400, "pictures_too_many", "pictures"]],
      [makingForm(1, { materials: [] }), [400, "materials_missing", "materials"]],
      [stepForm("receiving"), [400, "materials_missing", "materials"]],
      [materials({ key: "bot_kho" }), [400, "material_unknown", "materials.0.key"]],
      [materials({ quantity: 0 }), [400, "amount_wrong", "materials.0.quantity"]],
      [materials({ unit: "kg" }), [400, "unit_unknown", "materials.0.unit"]],
      [materials({ key: null, name: "漆" }), [400, "material_name_wrong", "materials.0.name"]],
      [makingForm(1, { materials: [cot, cot] }), [400, "material_twice", "materials.1"]],
      [makingForm(0, { materials: [cot] }), [400, "amount_wrong", "quantity"]],
      [makingForm(41, { materials: [cot] }), [409, "amount_beyond_lot", "quantity"]],
      [makingForm(1, { unit: "KGM" }), [400, "unit_of_another_kind", "unit"]],
      [stepForm("packing", { quantity: 41 }), [409, "amount_beyond_lot", "quantity"]],
      [stepForm("packing", { quantity: 4, pieces: 0 }), [400, "pieces_wrong", "pieces"]],
      [stepForm("inspecting", { passed: "yes" }), [400, "field_wrong", "passed"]],
    ]
    for (const [body, refused] of asked) {
      expect(refusal(await record(body)), JSON.stringify(body)).toEqual(refused)
    }
    expect(await sql(app, "select from trace_event")).toEqual([])
    expect(await sql(app, "select event_count from lot")).toEqual([{ event_count: 0 }])
    // A phone's clock may be some minutes ahead.
    expect((await record(stepForm("mai", at(Date.now() + 60_000)))).status).toBe(201)
  })

  it("counts what is sent and what is sold at the stall together", async () => {
    expect((await record(stepForm("shipping", { quantity: 39 }))).status).toBe(201)
    const sold = await record(stepForm("retail_selling", { quantity: 2 }))
    expect([refusal(sold), sold.body.left]).toEqual([[409, "amount_beyond_lot", "quantity"], 1])
    expect((await record(stepForm("packing", { quantity: 40 }))).status).toBe(201)
  })

  it("shows and takes nothing of another household's lot", async () => {
    const none = [404, "lot_not_found", null]
    expect(refusal(await people.stranger.get(`/seller/lots/${lot}`))).toEqual(none)
    expect((await people.stranger.get("/seller/lots")).body).toMatchObject({ lots: [], count: 0 })
    const forms: [string, object][] = [
      ["events", stepForm("mai")],
      ["close", {}],
      ["recall", { client_key: randomUUID(), reason: "Không phải của tôi" }],
    ]
    for (const [deed, body] of forms) {
      expect(refusal(await people.stranger.post(`/seller/lots/${lot}/${deed}`, body))).toEqual(none)
    }
    expect(refusal(await people.stranger.post(`/seller/lots/${lot}`, { quantity: 1 }))).toEqual(none)
    expect(await sql(app, "select state, event_count from lot")).toEqual([{ state: "open", event_count: 0 }])
  })

  it("keeps a photo once for the key that the phone gave it, and steps name it by that", async () => {
    const key = randomUUID()
    const send = (file: Buffer, client_key = key, who = people.owner) =>
      request(app.origin())
        .post(`/seller/trace-pictures?client_key=${client_key}`)
        .set(who.authorization())
        .attach("file", file, "anh.jpg")
    const file = await photo()
    const both = await Promise.all([send(file), send(file)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    expect(both[0]?.body).toEqual(both[1]?.body)
    expect(both[0]?.body.picture).toEqual({
      client_key: key,
      key: expect.stringMatching(/^me\//),
      width: 900,
      height: 700,
    })
    const recorded = await record(stepForm("mai", { pictures: [key] }))
    expect(recorded.status).toBe(201)
    const { events } = (await people.owner.get(`/seller/lots/${lot}`)).body.lot
    const { key: name } = both[0]?.body.picture ?? {}
    expect(events[0].event["cholang:pictures"]).toEqual([name])
    expect(events[0].pictures).toEqual([{ key: name, client_key: key, width: 900, height: 700 }])
    expect(refusal(await send(file, key, people.stranger))).toEqual([409, "key_reused", "client_key"])
    expect(refusal(await send(file, "1"))).toEqual([400, "client_key_wrong", "client_key"])
    expect(refusal(await send(Buffer.from("<svg/>"), randomUUID()))).toEqual([400, "picture_type_wrong", "file"])
    expect(await sql(app, "select from trace_picture")).toHaveLength(1)
  })
})
