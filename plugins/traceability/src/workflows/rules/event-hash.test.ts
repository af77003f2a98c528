import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import published from "../../../test-data/event-hashes.json"
import { anyEvent, NAMESPACES, packing, shuffled } from "../../../test-data/events"
import type { EpcisEvent } from "./epcis-event"
import { eventHash, identify, preHash } from "./event-hash"

const hashOf = (event: object) => eventHash(event as EpcisEvent, NAMESPACES)

describe("the published examples", () => {
  it.each(published.vectors.map((vector) => [vector.name, vector] as const))("%s", (_, { event, namespaces, hash }) => {
    expect(eventHash(event as unknown as EpcisEvent, namespaces as unknown as Record<string, string>)).toBe(hash)
  })

  it("spells the pre-hash string out", () => {
    const text =
      "eventType=ObjectEventeventTime=2020-03-04T10:00:30.000ZeventTimeZoneOffset=+01:00epcListepc=https://id.gs1.org/00/" +
      "040123450000001112epc=https://id.gs1.org/00/040123450000002225epc=https://id.gs1.org/00/040123450000003338" +
      "action=OBSERVEbizStep=https://ref.gs1.org/cbv/BizStep-departingreadPointid=https://id.gs1.org/414/4012345000115/254/987" +
      "{https://ns.example.com/epcis/}myField1{https://ns.example.com/epcis/}mySubField1=2{https://ns.example.com/epcis/}" +
      "mySubField2=5{https://ns.example.com/epcis/}myField2=0{https://ns.example.com/epcis/}myField3" +
      "{https://ns.example.com/epcis/}mySubField3=1{https://ns.example.com/epcis/}mySubField3=3"
    const [{ event, namespaces } = { event: {}, namespaces: {} }] = published.vectors
    expect(preHash(event as unknown as EpcisEvent, namespaces as unknown as Record<string, string>)).toBe(text)
    expect(createHash("sha256").update(text).digest("hex")).toBe(
      "6ae96341e0acc6d7a261364751f60e68278a81cdf51da0abb6b4e617014e39d7",
    )
  })
})

describe("the hash of an event", () => {
  it("is the same in whatever order keys and lists stand", () => {
    fc.assert(
      fc.property(anyEvent, fc.integer(), (event, seed) => {
        expect(hashOf(shuffled(event, seed))).toBe(hashOf(event))
      }),
    )
  })

  it("changes with every value that it covers", () => {
    const paths: [string, (event: typeof packing) => void][] = [
      ["time", (event) => Object.assign(event, { eventTime: "2026-11-20T09:30:00.001+07:00" })],
      ["offset", (event) => Object.assign(event, { eventTimeZoneOffset: "+08:00" })],
      ["type", (event) => Object.assign(event, { type: "TransformationEvent" })],
      ["action", (event) => Object.assign(event, { action: "OBSERVE" })],
      ["step", (event) => Object.assign(event, { bizStep: "inspecting" })],
      ["disposition", (event) => Object.assign(event, { disposition: "recalled" })],
      ["place", (event) => Object.assign(event.readPoint, { id: "geo:20.98,105.71" })],
      ["location", (event) => Object.assign(event, { bizLocation: { id: "https://cholang.example/gian-hang/y" } })],
      ["piece", (event) => event.epcList.push("https://cholang.example/t/AAAAAAAAAAAA")],
      ["fewer pieces", (event) => event.epcList.pop()],
      ["quantity", (event) => Object.assign(event.quantityList[0] ?? {}, { quantity: 20.5 })],
      ["unit", (event) => Object.assign(event.quantityList[0] ?? {}, { uom: "GRM" })],
      ["class", (event) => Object.assign(event.quantityList[0] ?? {}, { epcClass: "https://cholang.example/lo/2" })],
      ["bill", (event) => Object.assign(event.bizTransactionList[0] ?? {}, { type: "po" })],
      [
        "source",
        (event) => Object.assign(event.sourceList[0] ?? {}, { source: "https://cholang.example/gian-hang/z" }),
      ],
      ["destination", (event) => Object.assign(event.destinationList[0] ?? {}, { type: "location" })],
      ["batch", (event) => Object.assign(event.ilmd, { "cholang:bestBefore": "2027-05-21" })],
      ["note", (event) => Object.assign(event, { "cholang:note": "Gói 25 gói" })],
      ["inner field", (event) => Object.assign(event["cholang:step"], { "cholang:layers": 10 })],
      ["picture", (event) => event["cholang:pictures"].pop()],
    ]
    const hashes = paths.map(([, change]) => {
      const event = structuredClone(packing)
      change(event)
      return hashOf(event)
    })
    expect(new Set([hashOf(packing), ...hashes]).size).toBe(paths.length + 1)
  })

  it("changes with every text, number and field, wherever it stands", () => {
    fc.assert(
      fc.property(anyEvent, fc.integer({ min: 1, max: 999_999 }), (event, extra) => {
        const numbers = { ...event, "cholang:number": extra }
        const texts = { ...event, "cholang:number": `sơn lớp ${extra}` }
        const deep = { ...event, "cholang:number": { "cholang:number": extra } }
        const hashes = [event, numbers, texts, deep, { ...event, "cholang:number": extra + 0.5 }].map(hashOf)
        expect(new Set(hashes).size).toBe(hashes.length)
      }),
    )
  })

  it("leaves out what the vocabulary leaves out", () => {
    const more = {
      recordTime: "2026-11-21T00:00:00Z",
      eventID: "ni:///sha-256;00?ver=CBV2.0",
      certificationInfo: "https://cholang.example/chung-nhan/1",
      errorDeclaration: { declarationTime: "2026-11-22T00:00:00Z", reason: "incorrect_data" },
    }
    expect(hashOf({ ...packing, ...more })).toBe(hashOf(packing))
  })

  it("takes one moment for the same in any zone, one number however it is written", () => {
    expect(hashOf({ ...packing, eventTime: "2026-11-20T02:30:00Z" })).toBe(hashOf(packing))
    expect(hashOf(JSON.parse(JSON.stringify(packing).replace('"quantity":20', '"quantity":20.0')))).toBe(
      hashOf(packing),
    )
  })

  it("becomes the event's id, which does not change the hash", () => {
    const event = identify(packing as unknown as EpcisEvent, NAMESPACES)
    expect(event.eventID).toMatch(/^ni:\/\/\/sha-256;[0-9a-f]{64}\?ver=CBV2\.0$/)
    expect(hashOf(event)).toBe(event.eventID)
  })
})

describe("what cannot be hashed in one way is refused", () => {
  const { readPoint } = packing
  it.each([
    ["another kind of event", { type: "AggregationEvent" }, "event_type_unknown", "type"],
    ["sensor data", { sensorElementList: [] }, "event_field_unknown", "sensorElementList"],
    [
      "a place with fields of our own",
      { readPoint: { ...readPoint, "cholang:x": "y" } },
      "event_field_unknown",
      "readPoint.cholang:x",
    ],
    ["an unknown prefix", { "other:note": "x" }, "event_field_unknown", "other:note"],
    ["a prefix of every object", { "constructor:note": "x" }, "event_field_unknown", "constructor:note"],
    ["an unknown step", { bizStep: "harvesting" }, "event_term_unknown", "bizStep"],
    ["an unknown disposition", { disposition: "sold" }, "event_term_unknown", "disposition"],
    ["an unknown action", { action: "EDIT" }, "event_term_unknown", "action"],
    [
      "a type of another list",
      { sourceList: [{ type: "po", source: "urn:x:y" }] },
      "event_term_unknown",
      "sourceList.0.type",
    ],
    ["no moment", { eventTime: "2026-02-30T09:30:00Z" }, "event_time_wrong", "eventTime"],
    ["no time of day", { eventTime: "2026-02-20T25:30:00Z" }, "event_time_wrong", "eventTime"],
    ["a moment without zone", { eventTime: "2026-11-20T09:30:00" }, "event_time_wrong", "eventTime"],
    ["a moment finer than milliseconds", { eventTime: "2026-11-20T09:30:00.0005Z" }, "event_time_wrong", "eventTime"],
    ["no offset", { eventTimeZoneOffset: "7" }, "event_time_wrong", "eventTimeZoneOffset"],
    ["no URI", { epcList: ["khay 1"] }, "event_uri_wrong", "epcList.0"],
    ["a short name for a URI", { epcList: ["cholang:1"] }, "event_uri_wrong", "epcList.0"],
    ["a key of GS1 that is not covered", { epcList: ["urn:epc:id:giai:4012345.ABC"] }, "event_uri_wrong", "epcList.0"],
    [
      "a GTIN with a wrong check digit",
      { epcList: ["https://a.vn/01/09506000134353"] },
      "event_uri_wrong",
      "epcList.0",
    ],
    ["no data of a batch", { ilmd: null }, "event_value_wrong", "ilmd"],
    ["empty data of a batch", { ilmd: {} }, "event_value_wrong", "ilmd"],
    ["no place", { readPoint: null }, "event_field_unknown", "readPoint"],
    ["an empty quantity", { quantityList: [null] }, "event_field_unknown", "quantityList.0"],
    ["no list", { epcList: "urn:x:y" }, "event_value_wrong", "epcList"],
    [
      "no number",
      { quantityList: [{ epcClass: "urn:x:y", quantity: "20" }] },
      "event_value_wrong",
      "quantityList.0.quantity",
    ],
    ["an endless number", { "cholang:n": Number.POSITIVE_INFINITY }, "event_value_wrong", "cholang:n"],
    ["a tiny number", { "cholang:n": 1e-9 }, "event_value_wrong", "cholang:n"],
    ["truth", { "cholang:n": true }, "event_value_wrong", "cholang:n"],
    ["nothing", { "cholang:n": null }, "event_value_wrong", "cholang:n"],
    ["an empty text", { "cholang:n": " " }, "event_value_wrong", "cholang:n"],
    ["half a character", { "cholang:n": "a\ud800" }, "event_value_wrong", "cholang:n"],
    ["a text like a number", { "cholang:n": "007" }, "event_value_ambiguous", "cholang:n"],
    ["a text like a number with an exponent", { "cholang:n": "1e3" }, "event_value_ambiguous", "cholang:n"],
    ["a text like a short name", { "cholang:n": "cbv:Comp-x" }, "event_value_ambiguous", "cholang:n"],
    ["a moment in local time", { "cholang:n": "2026-11-20T09:30:00+07:00" }, "event_value_ambiguous", "cholang:n"],
  ])("%s", (_, change, code, field) => {
    expect(() => hashOf({ ...packing, ...change })).toThrow(expect.objectContaining({ code, field }))
  })

  it("a missing time", () => {
    const { eventTime: _, ...rest } = packing
    expect(() => hashOf(rest)).toThrow(expect.objectContaining({ code: "event_time_wrong", field: "eventTime" }))
  })
})
