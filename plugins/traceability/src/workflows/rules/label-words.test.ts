import { expect, it } from "vitest"
import { labelFacts, pieceWords } from "./label-words"

const lot = {
  ...{ id: "lot_1", product: "Miến", stall: "Gian", lot_no: "L1", gtin: null },
  ...{ made_from: "2026-11-18", made_to: "2026-11-21", best_before: "2027-11-21" },
}

it("tells lot, day of making and last day; without an end the day it was begun, without a last day none", () => {
  expect(labelFacts(lot)).toEqual(["Lô L1", "NSX 21/11/2026", "HSD 21/11/2027"])
  expect(labelFacts({ ...lot, made_to: null, best_before: null })).toEqual(["Lô L1", "NSX 18/11/2026"])
})

it("prints the number of a piece, and the maker's own serial numbers as they are", () => {
  expect(["12", "12-7ZK4M2QD", "KT-2026/1"].map(pieceWords)).toEqual(["Số 12", "Số 12", "Số KT-2026/1"])
})
