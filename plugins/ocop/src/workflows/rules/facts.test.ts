import { expect, it } from "vitest"
import { factsOf } from "./facts"
import { certificateState } from "./standing"

const ROW = {
  stars: 3,
  issued_on: "2024-03-01",
  valid_until: "2027-03-01",
  verified_at: "2024-03-05T01:00:00Z",
  filed_on: null,
  late_reason: null,
  result_on: null,
  withdrawn_on: null,
}

it("gives moments where the database gave text", () => {
  expect(factsOf(ROW)).toEqual({
    stars: 3,
    issued_on: "2024-03-01",
    valid_until: "2027-03-01",
    verified_at: new Date("2024-03-05T01:00:00Z"),
    filing: null,
    followed_by: null,
    withdrawn_on: null,
  })
  const filed = factsOf({ ...ROW, verified_at: null, filed_on: "2027-01-01", result_on: "2027-02-01" })
  expect(filed).toMatchObject({ verified_at: null, filing: { filed_on: "2027-01-01", result_on: "2027-02-01" } })
})

it("lets the later certificate that is in effect first take the place, and one that nobody verified never", () => {
  const waiting = { issued_on: "2025-01-01", verified_at: null }
  const lateSeen = { issued_on: "2025-02-01", verified_at: "2026-06-01T00:00:00Z" }
  const soonSeen = { issued_on: "2025-09-01", verified_at: "2025-09-02T00:00:00Z" }
  expect(factsOf(ROW, [waiting]).followed_by).toBeNull()
  const facts = factsOf(ROW, [waiting, lateSeen, soonSeen])
  expect(facts.followed_by?.issued_on).toBe("2025-09-01")
  expect(certificateState(facts, new Date("2025-09-01T23:59:59Z"))).toBe("valid")
  expect(certificateState(facts, new Date("2025-09-02T00:00:00Z"))).toBe("re_certified")
})
