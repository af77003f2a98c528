import { expect, it } from "vitest"
import { add, check, failure, nothing, sentence } from "./report.ts"

const skipped = [{ name: "card payment", reason: "no Go for stripe-mock" }]

it("sums stages into one line, which names skipped tests only when there are some", () => {
  const unit = { ...nothing, passed: 10 }
  expect(sentence(add(unit, check("types", true)))).toBe("11 passed, 0 failed")
  expect(sentence(add(unit, check("types", false), { ...nothing, passed: 1, failed: 2, skipped }))).toBe(
    "11 passed, 3 failed, 1 skipped",
  )
})

it("keeps why something was skipped", () => {
  expect(add({ ...nothing, skipped }, check("types", true)).skipped).toEqual(skipped)
})

it("keeps the names of tests that needed a second try", () => {
  const [basket, order] = [
    { name: "a basket", reason: "late" },
    { name: "an order", reason: "gone" },
  ]
  expect(add({ ...nothing, shaky: [basket] }, { ...nothing, shaky: [order] }).shaky).toEqual([basket, order])
})

it("keeps the names of what failed, so that the end of a long log says them", () => {
  const total = add(check("types: backend", false), check("types: seed", true), failure("unit", "no report"))
  expect(total.faults.map(({ name }) => name)).toEqual(["types: backend", "unit"])
  expect(total.failed).toBe(2)
})
