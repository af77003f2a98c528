import { Ajv } from "ajv"
import { describe, expect, it } from "vitest"
import schema from "../../../test-data/lot-document.schema.json"
import { chainOf } from "../../../test-data/lots"
import { buildEvent, type EventScene, type IdentifiedEvent, saysTheSame } from "./build-event"
import { buildRecall } from "./build-recall"
import { epcisDocument } from "./epcis-document"
import { eventHash } from "./event-hash"
import { readEvent } from "./read-event"
import { COMMON_STEPS, readTemplate, TEMPLATES, type Template } from "./templates"

const NOW = new Date("2026-11-23T03:00:00Z")
const VOCABULARY = "https://cholang.example/voc/"
const lot = {
  id: "lot_01",
  quantity: 40,
  unit: "KGM" as const,
  vocabulary: VOCABULARY,
  made_from: "2026-11-01",
  made_to: null,
  best_before: "2027-11-01",
}
const scene: EventScene = {
  lot,
  publicUrl: "https://cholang.example",
  stall_handle: "co-hue",
  now: NOW,
  pictures: ["me/0f"],
}
const noodles = readTemplate("mien-bun")
const starch = { key: "bot_kho", quantity: 100, unit: "KGM" }

function build(
  body: Record<string, unknown>,
  template: Template = noodles,
  at: Partial<EventScene> = {},
): IdentifiedEvent {
  return buildEvent(readEvent(body, { template, lot, now: NOW }), { ...scene, ...at })
}

/** A form of every kind, all that it may hold. */
const FORMS: Record<string, Record<string, unknown>> = {
  note: {},
  receiving: { materials: [starch, { name: "Muối", quantity: 500, unit: "GRM" }], from: "Chị Tám" },
  making: { materials: [starch], quantity: 38.25, unit: "KGM" },
  inspecting: { passed: false, result: "Còn ẩm" },
  packing: { quantity: 20, unit: "KGM", pieces: 40 },
  shipping: { quantity: 500, unit: "GRM", to: "Cửa hàng Hàng Gai" },
}
const COMMON = {
  note: "Nắng to",
  place: { latitude: 20.88049, longitude: -0.0001 },
  happened_at: "2026-11-20T07:30:00+07:00",
}

describe("buildEvent", () => {
  it("makes of every step of every craft an event that fits the schema and carries its own hash", () => {
    const validate = new Ajv({ strict: false, formats: { uri: true, "date-time": true } }).compile(schema)
    for (const template of TEMPLATES.values()) {
      const inputs = [{ key: template.inputs[0]?.key, quantity: 1, unit: template.inputs[0]?.unit }]
      const events = [...template.steps, ...COMMON_STEPS].map(({ key, kind, layers }) => {
        const named = "materials" in (FORMS[kind] ?? {}) ? { materials: inputs } : {}
        return build({ step: key, ...FORMS[kind], ...named, ...COMMON, ...(layers && { layers: 9 }) }, template)
      })
      events.push(
        buildRecall({ lot: { ...lot, stall_handle: "co-hue" }, reason: "Có mốc", at: NOW, publicUrl: scene.publicUrl }),
      )
      for (const event of events) {
        expect(eventHash(event, { cholang: VOCABULARY })).toBe(event.eventID)
      }
      const document = epcisDocument("lot_01", chainOf(events), { vocabulary: VOCABULARY, createdAt: NOW })
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
    }
  })

  it("says when, and where to about a hundred metres", () => {
    const told = build({ step: "phoi", ...COMMON })
    expect(told).toMatchObject({
      eventTime: "2026-11-20T00:30:00.000Z",
      eventTimeZoneOffset: "+07:00",
      readPoint: { id: "geo:20.88,0" },
      bizLocation: { id: "https://cholang.example/gian-hang/co-hue" },
      bizStep: `${VOCABULARY}BizStep-phoi`,
      quantityList: [{ epcClass: "https://cholang.example/lo/lot_01", quantity: 40, uom: "KGM" }],
      "cholang:step": "phoi",
      "cholang:note": "Nắng to",
      "cholang:pictures": ["me/0f"],
    })
    expect(build({ step: "phoi" })).toMatchObject({ eventTime: NOW.toISOString() })
    expect(build({ step: "phoi" })).not.toHaveProperty("readPoint")
  })

  it("writes what went in and what came out, and what is true of the batch", () => {
    expect(build({ step: "making", ...FORMS.making })).toMatchObject({
      type: "TransformationEvent",
      inputQuantityList: [{ epcClass: `${VOCABULARY}material-bot_kho`, quantity: 100, uom: "KGM" }],
      outputQuantityList: [{ epcClass: "https://cholang.example/lo/lot_01", quantity: 38.25, uom: "KGM" }],
      ilmd: { "cholang:madeFrom": "2026-11-01", "cholang:bestBefore": "2027-11-01" },
    })
    expect(build({ step: "receiving", ...FORMS.receiving })).toMatchObject({
      quantityList: [{ uom: "KGM" }, { epcClass: `${VOCABULARY}material-other-muoi`, quantity: 500, uom: "GRM" }],
      "cholang:material": ["Muối"],
    })
  })

  it.each([
    ["note", { step: "phoi", note: "007" }],
    ["note", { step: "phoi", note: "cholang:x" }],
    ["from", { step: "receiving", ...FORMS.receiving, from: "0912345678" }],
    ["result", { step: "inspecting", result: "1e5" }],
  ])("asks for a sentence where others would read %s as something else", (field, body) => {
    expect(() => build(body)).toThrow(expect.objectContaining({ code: "event_value_ambiguous", field }))
  })
})

describe("saysTheSame", () => {
  const note = { step: "phoi", happened_at: "2026-11-20T07:30:00+07:00" }
  const making = { step: "making", ...FORMS.making }

  it("does not mind what the lot was meanwhile", () => {
    const later = { lot: { ...lot, quantity: 30, best_before: "2027-05-01" }, stall_handle: "co-hue-moi" }
    expect(saysTheSame(build(note), build(note, noodles, later), "note")).toBe(true)
    expect(saysTheSame(build(making), build(making, noodles, later), "making")).toBe(true)
  })

  it("minds what was told", () => {
    expect(saysTheSame(build(note), build({ ...note, note: "Mưa" }), "note")).toBe(false)
    expect(saysTheSame(build(note), build({ ...note, step: "trang" }), "note")).toBe(false)
    expect(saysTheSame(build(note), build({ ...note, happened_at: "2026-11-20T07:31:00+07:00" }), "note")).toBe(false)
    expect(saysTheSame(build(making), build({ ...making, quantity: 38 }), "making")).toBe(false)
    expect(saysTheSame(build(note), build(note, noodles, { pictures: [] }), "note")).toBe(false)
  })
})
