import { expect, it } from "vitest"
import { MOST_LOTS, readSheetWish } from "./read-sheet-wish"

const lots = [{ lot_id: "lot_1" }]

function refusals(body: Record<string, unknown>): unknown[] {
  try {
    return [readSheetWish(body)]
  } catch (error) {
    return (error as { errors: { code: string; field: string }[] }).errors.map(({ code, field }) => [code, field])
  }
}

it("reads a wish, with numbers as JSON and as forms send them", () => {
  expect(readSheetWish({ format: "a4_65", lots })).toEqual({
    format: "a4_65",
    skip: 0,
    lots: [{ lot_id: "lot_1", from: null, count: null }],
  })
  const wish = { format: "a4_24", skip: "23", lots: [{ lot_id: "lot_1", from: "5", count: 10_000 }] }
  expect(readSheetWish(wish)).toEqual({
    format: "a4_24",
    skip: 23,
    lots: [{ lot_id: "lot_1", from: 5, count: 10_000 }],
  })
})

it.each([
  [{ format: "a5", lots }, ["field_wrong", "format"]],
  [{ format: "a4_24", skip: 24, lots }, ["label_number_wrong", "skip"]],
  [{ format: "roll_50", skip: 1, lots }, ["label_number_wrong", "skip"]],
  [{ format: "a4_65", lots: [] }, ["field_wrong", "lots"]],
  [{ format: "a4_65", lots: "lot_1" }, ["field_wrong", "lots"]],
  [{ format: "a4_65", lots: [{}] }, ["field_wrong", "lots"]],
  [{ format: "a4_65", lots: ["lot_1"] }, ["field_wrong", "lots"]],
  [{ format: "a4_65", lots: [{ lot_id: "a b" }] }, ["field_wrong", "lots"]],
  [{ format: "a4_65", lots: [{ lot_id: "lot_1", from: 0 }] }, ["label_number_wrong", "from"]],
  [{ format: "a4_65", lots: [{ lot_id: "lot_1", count: 10_001 }] }, ["label_number_wrong", "count"]],
  [{ format: "a4_65", lots: Array(MOST_LOTS + 1).fill(lots[0]) }, ["label_lots_too_many", "lots"]],
])("refuses %o", (body, refusal) => {
  expect(refusals(body)).toEqual([refusal])
})

it("says of everything that is wrong at once", () => {
  expect(refusals({ format: "x", skip: 5, lots: null })).toEqual([
    ["field_wrong", "format"],
    ["label_number_wrong", "skip"],
    ["field_wrong", "lots"],
  ])
})
