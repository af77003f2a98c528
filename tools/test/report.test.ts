import { expect, it } from "vitest"
import { add, check, nothing, sentence } from "./report.ts"

const skipped = [{ name: "card payment", reason: "no Go for stripe-mock" }]

it("sums stages into one line, which names skipped tests only when there are some", () => {
  const unit = { passed: 10, failed: 0, skipped: [], shaky: [] }
  expect(sentence(add(unit, check(true)))).toBe("11 passed, 0 failed")
  expect(sentence(add(unit, check(false), { passed: 1, failed: 2, skipped, shaky: [] }))).toBe(
    "11 passed, 3 failed, 1 skipped",
  )
})

it("keeps why something was skipped", () => {
  expect(add({ ...nothing, skipped }, check(true)).skipped).toEqual(skipped)
})

it("keeps the names of tests that needed a second try", () => {
  const [basket, order] = [
    { name: "a basket", reason: "late" },
    { name: "an order", reason: "gone" },
  ]
  expect(add({ ...nothing, shaky: [basket] }, { ...nothing, shaky: [order] }).shaky).toEqual([basket, order])
})
