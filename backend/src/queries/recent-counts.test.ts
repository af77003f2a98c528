import { expect, it } from "vitest"
import { RecentCounts } from "./recent-counts"

it("uses a count until its time is over, however often it is read", () => {
  let now = 0
  const counts = new RecentCounts(2_000, () => now)
  counts.keep("a", 3)
  now = 1_999
  counts.keep("a", 4)
  expect(counts.get("a")).toBe(3)
  now = 2_000
  expect(counts.get("a")).toBeUndefined()
  counts.keep("a", 4)
  expect(counts.get("a")).toBe(4)
})

it("does not grow without end", () => {
  const counts = new RecentCounts(2_000, () => 0)
  for (let number = 0; number <= 1_000; number++) {
    counts.keep(String(number), number)
  }
  expect(counts.get("0")).toBeUndefined()
  expect(counts.get("1000")).toBe(1_000)
})
