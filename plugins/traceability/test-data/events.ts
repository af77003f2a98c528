import fc from "fast-check"
import type { EpcisEvent, Namespaces } from "../src/workflows/rules/epcis-event"

/** Events for the tests, as the lots of an invented stall would have them. */
export const VOCABULARY = "https://cholang.example/voc/"
export const NAMESPACES: Namespaces = { cholang: VOCABULARY }

const STALL = "https://cholang.example/gian-hang/x"
const LOT = "https://cholang.example/lo/1"

/** Has every field that we use; not every one of them would stand together in real life. */
export const packing = {
  type: "ObjectEvent",
  eventTime: "2026-11-20T09:30:00+07:00",
  eventTimeZoneOffset: "+07:00",
  action: "ADD",
  bizStep: "packing",
  disposition: "in_progress",
  epcList: ["https://cholang.example/t/0123456789AB", "https://cholang.example/t/0123456789CD"],
  quantityList: [
    { epcClass: LOT, quantity: 20, uom: "KGM" },
    { epcClass: `${LOT}0`, quantity: 3, uom: "H87" },
  ],
  readPoint: { id: "geo:20.85,105.85" },
  bizLocation: { id: STALL },
  bizTransactionList: [{ type: "inv", bizTransaction: "https://cholang.example/hoa-don/7" }],
  sourceList: [{ type: "possessing_party", source: STALL }],
  destinationList: [{ type: "possessing_party", destination: `${STALL}y` }],
  ilmd: { "cholang:bestBefore": "2027-05-20", "cholang:madeFrom": "2026-11-01" },
  "cholang:note": "Gói 20 gói",
  "cholang:step": { "cholang:layers": 9, "cholang:name": "Sơn mài" },
  "cholang:pictures": ["https://cholang.example/anh/1.jpg", "https://cholang.example/anh/2.jpg"],
}

const moment = fc
  .date({ min: new Date("2026-01-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString())
const uri = fc.integer({ min: 1, max: 99_999 }).map((number) => `https://cholang.example/t/${number}`)
const quantity = fc.record({
  epcClass: uri,
  quantity: fc.integer({ min: 1, max: 1_000_000 }).map((grams) => grams / 1000),
  uom: fc.constantFrom("H87", "KGM", "GRM"),
})
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((text) => `Ghi: ${text.trim()}.`)
const several = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { minLength: 1, maxLength: 4 })

const common = {
  eventTime: moment,
  eventTimeZoneOffset: fc.constant("+07:00"),
  bizStep: fc.constantFrom("receiving", "packing", `${VOCABULARY}BizStep-mai`),
  readPoint: fc.record({ id: fc.constantFrom("geo:20.85,105.85", STALL) }),
  "cholang:note": words,
  "cholang:pictures": several(uri),
  "cholang:inner": fc.record({ "cholang:a": words, "cholang:b": several(fc.integer({ min: 0, max: 99 })) }),
}
const optional = { requiredKeys: ["type", "eventTime", "eventTimeZoneOffset"] as const }

/** Any event of the two kinds, some fields left out. */
export const anyEvent: fc.Arbitrary<EpcisEvent> = fc.oneof(
  fc.record(
    {
      ...common,
      type: fc.constant("ObjectEvent"),
      action: fc.constantFrom("ADD", "OBSERVE"),
      epcList: several(uri),
      quantityList: several(quantity),
    },
    { requiredKeys: [...optional.requiredKeys, "action", "quantityList"] },
  ),
  fc.record(
    {
      ...common,
      type: fc.constant("TransformationEvent"),
      inputQuantityList: several(quantity),
      outputQuantityList: several(quantity),
    },
    { requiredKeys: [...optional.requiredKeys, "inputQuantityList", "outputQuantityList"] },
  ),
) as unknown as fc.Arbitrary<EpcisEvent>

/** The same value with keys and lists in another order. */
export function shuffled<Value>(value: Value, seed: number): Value {
  const order = (index: number) => Math.sin(seed + index * 7.3)
  const mixed = <One>(list: One[]) => list.map((one, index) => ({ one, at: order(index) })).sort((a, b) => a.at - b.at)
  if (Array.isArray(value)) {
    return mixed(value).map(({ one }) => shuffled(one, seed + 1)) as Value
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      mixed(Object.entries(value)).map(({ one: [key, inner] }) => [key, shuffled(inner, seed + 1)]),
    ) as Value
  }
  return value
}
