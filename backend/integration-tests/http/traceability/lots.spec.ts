import { readChain } from "@cho-lang/traceability/queries/chain"
import { verifyChain } from "@cho-lang/traceability/workflows/rules/chain"
import { beforeAll, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { createLotPeople, dayAgo, type LotPeople, lotForm, makingForm, openLot, stepForm } from "../../support/lots"
import { sql } from "../../support/stall"

describeApp("a household's lots and what happens to them", (app) => {
  let people: LotPeople
  beforeAll(async () => {
    people = await createLotPeople(app)
  })

  const record = (id: string, body: object) => people.owner.post(`/seller/lots/${id}/events`, body)

  it("opens a lot of a piece, and counts its number where none is given", async () => {
    const form = lotForm(people.tray, { made_to: dayAgo(-5), best_before: null })
    const first = await people.owner.post("/seller/lots", form)
    expect(first.status).toBe(201)
    const day = dayAgo(10).slice(2).replaceAll("-", "")
    expect(first.body.lot).toMatchObject({
      lot_no: `${day}-1`,
      product: { id: people.tray, title: "Khay khay-tron" },
      template: "son-mai",
      quantity: 40,
      unit: "H87",
      state: "open",
      made: 0,
      events: [],
    })
    const second = await openLot(people.owner, people.box)
    const own = await openLot(people.owner, people.box, { lot_no: "LÔ-7".replace("Ô", "O"), quantity: 3 })
    const { lots, count } = (await people.owner.get("/seller/lots")).body
    expect([count, lots.map(({ lot_no }: { lot_no: string }) => lot_no)]).toEqual([3, ["LO-7", `${day}-2`, `${day}-1`]])
    const ofBox = (await people.owner.get(`/seller/lots?product_id=${people.box}&state=open`)).body
    expect(ofBox.lots.map(({ id }: { id: string }) => id)).toEqual([own, second])
    const { goods, templates } = (await people.owner.get("/seller/lot-choices")).body
    expect(goods.map(({ id, crafts }: { id: string; crafts: string[] }) => [id, crafts])).toEqual([
      [people.box, ["son-mai"]],
      [people.tray, ["son-mai"]],
    ])
    expect(templates).toHaveLength(1)
    expect(templates[0].steps.map(({ key }: { key: string }) => key)).toEqual(
      expect.arrayContaining(["mai", "packing"]),
    )
  })

  it("takes a form that is sent twice once, and another one with its key not at all", async () => {
    const form = lotForm(people.tray)
    const [one, two] = await Promise.all([
      people.owner.post("/seller/lots", form),
      people.owner.post("/seller/lots", form),
    ])
    expect([one.status, two.status].sort()).toEqual([200, 201])
    expect(one.body).toEqual(two.body)
    const other = await people.owner.post("/seller/lots", { ...form, quantity: 41 })
    expect([other.status, other.body.code, other.body.field]).toEqual([409, "key_reused", "client_key"])
    expect(await sql(app, "select from lot")).toHaveLength(1)
  })

  it("keeps a step of every kind as an EPCIS event in one valid chain", async () => {
    const id = await openLot(people.owner, people.tray)
    const place = { latitude: 20.88049, longitude: 105.85 }
    const happened_at = `${dayAgo(9)}T07:30:00+07:00`
    const cloth = { name: "Vải màn cũ", quantity: 1.25, unit: "KGM" }
    const forms = [
      stepForm("receiving", {
        materials: [{ key: "son_ta", quantity: 2.5, unit: "KGM" }, cloth],
        from: "Chị Tám, Phú Thọ?",
        happened_at,
        place,
      }),
      stepForm("son_lop", { layers: 9, note: "Chín lớp rồi" }),
      makingForm(38),
      stepForm("inspecting", { passed: true, result: "Không rạn, không bong" }),
      stepForm("packing", { quantity: 30, pieces: 15 }),
      stepForm("shipping", { quantity: 10, to: "Cửa hàng Hàng Gai" }),
      stepForm("retail_selling", { quantity: 1, unit: "H87" }),
      stepForm("remark", { note: "Trời nồm, sơn lâu khô" }),
    ]
    for (const [index, form] of forms.entries()) {
      const { status, body } = await record(id, form)
      expect([status, body.event?.position, body.question], JSON.stringify(body)).toEqual([201, index + 1, null])
    }
    const { lot } = (await people.owner.get(`/seller/lots/${id}`)).body
    expect(lot).toMatchObject({ event_count: 8, made: 38, state: "open" })
    type Shown = { step: string; by: object; event: Record<string, unknown> }
    expect(lot.events.map(({ step }: Shown) => step)).toEqual(forms.map(({ step }) => step))
    expect(lot.events[0].by).toEqual({ kind: "seller_member", name: "Người 0912345678" })
    const [received, layers, made, looked, packed, sent, sold] = lot.events.map(({ event }: Shown) => event)
    const [{ vocabulary } = { vocabulary: "" }] = await sql<{ vocabulary: string }>(app, "select vocabulary from lot")
    const origin = vocabulary.replace(/\/voc\/$/, "")
    const ofLot = (quantity: number) => [{ epcClass: `${origin}/lo/${id}`, quantity, uom: "H87" }]
    expect(received).toMatchObject({
      type: "ObjectEvent",
      bizStep: "receiving",
      eventTime: new Date(happened_at).toISOString(),
      readPoint: { id: "geo:20.88,105.85" },
      bizLocation: { id: `${origin}/gian-hang/co-hue` },
      quantityList: [
        { epcClass: `${vocabulary}material-son_ta`, quantity: 2.5, uom: "KGM" },
        { epcClass: `${vocabulary}material-other-vai-man-cu`, quantity: 1.25, uom: "KGM" },
      ],
      "cholang:material": ["Vải màn cũ"],
      "cholang:from": "Chị Tám, Phú Thọ?",
    })
    expect(layers).toMatchObject({
      bizStep: `${vocabulary}BizStep-son_lop`,
      "cholang:layers": 9,
      quantityList: ofLot(40),
    })
    expect(made).toMatchObject({
      type: "TransformationEvent",
      bizStep: "commissioning",
      inputQuantityList: [{ epcClass: `${vocabulary}material-cot`, quantity: 38, uom: "H87" }],
      outputQuantityList: ofLot(38),
      ilmd: { "cholang:madeFrom": dayAgo(10) },
    })
    expect(looked).toMatchObject({ disposition: "conformant", "cholang:result": "Không rạn, không bong" })
    expect(packed).toMatchObject({ bizStep: "packing", quantityList: ofLot(30), "cholang:pieces": 15 })
    expect(sent).toMatchObject({ disposition: "in_transit", "cholang:to": "Cửa hàng Hàng Gai" })
    expect(sold).toMatchObject({ disposition: "retail_sold", quantityList: ofLot(1) })
    const chain = await readChain(app.container(), id)
    expect(verifyChain(chain, { namespaces: { cholang: vocabulary } })).toEqual([])
    expect(await sql(app, "select event_count, chain_hash from lot")).toEqual([
      { event_count: 8, chain_hash: chain.at(-1)?.chain_hash },
    ])
  })

  it("puts two devices in turn: one chain, and never more than the lot", async () => {
    const id = await openLot(people.owner, people.tray)
    const both = Array.from({ length: 8 }, (_, index) => [
      record(id, stepForm("mai", { note: `Máy một, lần thứ ${index}` })),
      record(id, makingForm(10)),
    ])
    const answers = await Promise.all(both.flat())
    const made = answers.filter((_, index) => index % 2 === 1)
    expect(made.filter(({ status }) => status === 201)).toHaveLength(4)
    const refused = made.filter(({ status }) => status !== 201).map(({ body }) => [body.code, body.field, body.left])
    expect(refused).toEqual(Array(4).fill(["amount_beyond_lot", "quantity", 0]))
    const chain = await readChain(app.container(), id)
    expect(chain.map(({ position }) => position)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    expect(verifyChain(chain)).toEqual([])
    const { lot } = (await people.owner.get(`/seller/lots/${id}`)).body
    expect([lot.event_count, lot.made]).toEqual([12, 40])
  })

  it("takes an event that is sent twice once, at once and later, with the same answer", async () => {
    const id = await openLot(people.owner, people.tray)
    const form = makingForm(25)
    const answers = await Promise.all([record(id, form), record(id, form), record(id, form)])
    answers.push(await record(id, form))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
    for (const { body } of answers) {
      expect(body).toEqual(answers[0]?.body)
    }
    const other = await record(id, { ...form, quantity: 24 })
    expect([other.status, other.body.code, other.body.field]).toEqual([409, "key_reused", "client_key"])
    const elsewhere = await openLot(people.owner, people.tray)
    expect((await record(elsewhere, form)).body.code).toBe("key_reused")
    expect(await sql(app, "select position from trace_event")).toEqual([{ position: 1 }])
  })

  it("asks about a yield that is unusual, and never refuses it", async () => {
    await sql(app, "update craft set handle = 'mien-bun'")
    const id = await openLot(people.owner, people.tray, { template: "mien-bun", quantity: 500, unit: "KGM" })
    const starch = { materials: [{ key: "bot_kho", quantity: 100, unit: "KGM" }], unit: "KGM" }
    const usual = await record(id, stepForm("making", { ...starch, quantity: 50 }))
    expect([usual.status, usual.body.question]).toEqual([201, null])
    const asked = await record(id, stepForm("making", { ...starch, quantity: 20_000, unit: "GRM" }))
    expect([asked.status, asked.body.question.ratio]).toEqual([201, 0.2])
    expect(asked.body.question.usual).toMatchObject({ input: "bot_kho", low: 0.3, source: "noodle-yield" })
    const told = await record(id, stepForm("making", { ...starch, quantity: 20, note: "Mưa, hỏng một mẻ phơi" }))
    expect([told.status, told.body.question]).toEqual([201, null])
    const lotOf = async () => (await people.owner.get(`/seller/lots/${id}`)).body.lot
    expect(await lotOf()).toMatchObject({ made: 90, questions: [{ event_id: asked.body.event.id, ratio: 0.2 }] })
    await record(id, stepForm("remark", { note: "Cân lúc còn ẩm" }))
    expect((await lotOf()).questions).toEqual([])
  })
})
