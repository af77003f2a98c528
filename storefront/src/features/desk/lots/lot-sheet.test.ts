import { expect, it } from "vitest"
import type { Lot, LotEvent, LotTemplate } from "@/lib/backend/desk/lots"
import { sheetOfLot } from "./lot-sheet"

const step = (
  key: string,
  kind: LotTemplate["steps"][number]["kind"] = "note",
  layers: [number, number] | null = null,
) => {
  return { key, kind, name: key, layers }
}
const template: LotTemplate = {
  ...{ key: "son-mai", craft: "son-mai", name: "Sơn mài", unit: "H87", isFood: false, inputs: [] },
  steps: [
    step("bo"),
    step("son_lop", "note", [3, 9]),
    step("mai"),
    ...(["receiving", "making", "inspecting", "packing", "shipping"] as const).map((kind) => step(kind, kind)),
  ],
}

let counted = 0
function event(called: string, more: Partial<LotEvent> & { layers?: number } = {}): LotEvent {
  counted += 1
  const { layers, ...rest } = more
  return {
    ...{ id: `e${counted}`, step: called, happenedAt: "", recordedAt: "", by: null, pictures: [], pictureNames: [] },
    ...{ corrects: null, isCorrected: false, ...rest },
    event: { eventTime: "", ...(layers && { "cholang:layers": layers }) },
  }
}

const sheetWith = (events: LotEvent[]) => {
  const lot = { id: "lot_1", unit: "H87", state: "open", events } as unknown as Lot
  return sheetOfLot(lot, "Khay, lô 1", template)
}

it.each<[string, LotEvent[], string | null]>([
  ["nothing yet", [], "receiving"],
  ["material came", [event("receiving")], "bo"],
  ["the first step", [event("bo")], "son_lop"],
  ["one layer of three", [event("son_lop", { layers: 1 })], "son_lop"],
  ["three layers, told in two", [event("son_lop", { layers: 1 }), event("son_lop", { layers: 2 })], "mai"],
  ["the craft's last", [event("mai")], "making"],
  ["goods made", [event("making")], "packing"],
  ["sent", [event("shipping")], null],
  ["a look, which may come at any time", [event("bo"), event("inspecting")], "son_lop"],
  [
    "a step that was declared wrong",
    [event("bo"), event("mai", { isCorrected: true }), event("mai", { corrects: "e" })],
    "son_lop",
  ],
])("knows what comes behind %s", (_, events, next) => {
  expect(sheetWith(events).next).toBe(next)
})

it("counts how often a step was done, in layers where those are counted", () => {
  const { steps } = sheetWith([event("bo"), event("bo"), event("son_lop", { layers: 4 })])
  expect(steps.map(({ key, done }) => [key, done]).slice(0, 3)).toEqual([
    ["bo", 2],
    ["son_lop", 4],
    ["mai", 0],
  ])
})

it("offers no step where nobody knows the craft any more", () => {
  const lot = { id: "lot_1", unit: "H87", state: "open", events: [] } as unknown as Lot
  expect(sheetOfLot(lot, "Khay", undefined)).toMatchObject({ next: null, steps: [] })
})
