import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import { changeStep, dropLots, dropStep, findLot, keepLot, keepStep, stepsOf, tidySteps } from "./kept-steps"
import type { KeptStep, LotSheet } from "./step"

const step = (person: string, stall: string, key: string): KeptStep => ({
  ...{ person, stall, key, lot: "lot_1", lotName: "Khay, lô 1", step: "hom", stepName: "Hom", kind: "note" },
  ...{ answers: {}, at: "2026-11-23T01:00:00.000Z", photos: [{ key: "anh", file: new Blob(["ảnh"]) }], problem: null },
})
const sheet: LotSheet = {
  id: "lot_1",
  name: "Khay, lô 1",
  unit: "H87",
  steps: [],
  next: null,
  inputs: [],
  isOpen: true,
}
const keysOf = async (person: string, stall: string) => (await stepsOf({ person, stall })).map(({ key }) => key)

it("keeps steps in their order, apart by person and stall, with their photos, and lets go what somebody may no longer work for", async () => {
  for (const key of ["c", "a", "b"]) await keepStep(step("mem_1", "sel_1", key))
  await keepStep(step("mem_1", "sel_nha", "d"))
  await keepStep(step("mem_12", "sel_1", "e"))
  expect(await keysOf("mem_1", "sel_1")).toEqual(["c", "a", "b"])
  const [first, second] = await stepsOf({ person: "mem_1", stall: "sel_1" })
  if (!first || !second) throw new Error("Two steps are kept")
  expect(first.photos[0]?.file?.size).toBeGreaterThan(0)

  // Changed in its place; what another window has sent meanwhile does not come back.
  await changeStep({ ...first, problem: { words: "Vì sao", fields: {} } })
  await dropStep(second.n)
  await changeStep({ ...second, problem: { words: "Vì sao", fields: {} } })
  const left = await stepsOf({ person: "mem_1", stall: "sel_1" })
  expect(left.map(({ key, problem }) => [key, problem?.words])).toEqual([
    ["c", "Vì sao"],
    ["b", undefined],
  ])

  await keepLot({ person: "mem_1", stall: "sel_nha" }, sheet)
  await tidySteps("mem_1", ["sel_1"])
  expect(await keysOf("mem_1", "sel_nha")).toEqual([])
  expect(await findLot({ person: "mem_1", stall: "sel_nha" }, "lot_1")).toBeNull()
  expect(await keysOf("mem_1", "sel_1")).toEqual(["c", "b"])
  expect(await keysOf("mem_12", "sel_1")).toEqual(["e"])

  // Nobody is signed in: batches go, what waits stays under its owner.
  await keepLot({ person: "mem_1", stall: "sel_1" }, sheet)
  await dropLots()
  expect(await findLot({ person: "mem_1", stall: "sel_1" }, "lot_1")).toBeNull()
  expect(await keysOf("mem_1", "sel_1")).toEqual(["c", "b"])
})
