import { expect, it } from "vitest"
import { readFairForm, setsOfKind } from "./read-fair-wish"

const OPEN = { kind: null, stars: null, village: null, collection_id: null, certified_only: false }

it("takes an empty form as everything, in Vietnamese, by village, without prices", () => {
  expect(readFairForm({})).toEqual({
    title: null,
    language: "vi",
    with_prices: false,
    group_by: "village",
    wish: OPEN,
  })
})

it.each([
  [{ kind: "handicrafts" }, { kind: "handicrafts", certified_only: true }],
  [{ stars: "4" }, { stars: 4, certified_only: true }],
  [
    { stars: 5, village: "ha-thai" },
    { stars: 5, village: "ha-thai", certified_only: true },
  ],
  [{ collection_id: "feat_1", kind: "" }, { collection_id: "feat_1" }],
  [{ certified_only: "1" }, { certified_only: true }],
  [{ certified_only: "0" }, {}],
])("reads %j: kinds and stars are of certified goods alone", (body, wish) => {
  expect(readFairForm(body).wish).toEqual({ ...OPEN, ...wish })
})

it.each([
  ["kind", "qd26-99"],
  ["stars", 2],
  ["stars", "x"],
  ["village", "a b"],
  ["collection_id", { id: 1 }],
  ["language", "fr"],
  ["group_by", "price"],
  ["with_prices", "yes"],
  ["certified_only", 1],
])("refuses %s %j", (field, value) => {
  expect(() => readFairForm({ [field]: value })).toThrow(expect.objectContaining({ code: "field_wrong", field }))
})

it("knows the sets of a sector, a group and a set", () => {
  expect(setsOfKind("qd26-21")).toEqual(["QD26-21"])
  expect(setsOfKind("handicrafts")).toEqual(expect.arrayContaining(["QD26-21", "QD26-22"]))
  expect(setsOfKind("QD26-21")).toBeNull()
})
