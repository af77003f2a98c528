import { expect, it } from "vitest"
import type { Household, NextStep } from "@/lib/backend/desk/helping"
import { digestOf, endsSoon } from "./digest"

const household = (next: NextStep, expiresAt: string | null = "2027-03-01T16:59:59Z"): Household => {
  return { id: next, name: next, status: "pending", expiresAt, next, since: null, requestId: null, waits: [] }
}

it("counts what the households need, and leaves out those that need nothing", () => {
  const all = [
    household("stall_half_open"),
    household("stall_half_open"),
    household("nothing"),
    household("no_product"),
  ]
  expect(digestOf(all)).toEqual([
    { next: "stall_half_open", count: 2 },
    { next: "no_product", count: 1 },
  ])
})

it("sees an end ahead beside other work", () => {
  const now = Date.parse("2026-11-22T00:00:00Z")
  expect(endsSoon(household("stall_half_open", "2026-11-28T16:59:59Z"), now)).toBe(true)
  expect(endsSoon(household("stall_half_open"), now)).toBe(false)
  expect(endsSoon(household("nothing", null), now)).toBe(false)
})
