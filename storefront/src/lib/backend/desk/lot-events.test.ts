import { expect, it } from "vitest"
import { factsOf } from "./lot-events"

const lot = "https://cho.vn/lo/lot_1"
const material = (key: string) => `https://cho.vn/voc/material-${key}`

it("reads what came in, by the craft's keys and by the household's own names", () => {
  const facts = factsOf(
    {
      eventTime: "2026-11-23T01:00:00.000Z",
      quantityList: [
        { epcClass: material("bot_kho"), quantity: 12, uom: "KGM" },
        { epcClass: material("other-muoi-bien"), quantity: 500, uom: "GRM" },
      ],
      "cholang:material": ["Muối biển"],
      "cholang:from": "Nhà bác Lan",
    },
    "receiving",
  )
  expect(facts.materials).toEqual([
    { key: "bot_kho", name: null, quantity: 12, unit: "KGM" },
    { key: null, name: "Muối biển", quantity: 500, unit: "GRM" },
  ])
  expect(facts).toMatchObject({ from: "Nhà bác Lan", amount: null, passed: null })
})

it("reads what was made of what", () => {
  const facts = factsOf(
    {
      eventTime: "2026-11-23T01:00:00.000Z",
      inputQuantityList: [{ epcClass: material("bot_kho"), quantity: 12, uom: "KGM" }],
      outputQuantityList: [{ epcClass: lot, quantity: 6, uom: "KGM" }],
    },
    "making",
  )
  expect(facts).toMatchObject({ amount: { quantity: 6, unit: "KGM" }, materials: [{ key: "bot_kho", quantity: 12 }] })
})

it.each([
  ["conformant", true],
  ["non_conformant", false],
  ["in_progress", null],
])("reads the look that says %s", (disposition, passed) => {
  const event = { eventTime: "", disposition, quantityList: [{ epcClass: lot, quantity: 6, uom: "KGM" }] }
  // How much the whole batch is, nobody told in this step.
  expect(factsOf(event, "inspecting")).toMatchObject({ passed, amount: null, materials: [] })
})
