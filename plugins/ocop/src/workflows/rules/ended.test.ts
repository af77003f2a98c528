import { expect, it } from "vitest"
import { followerOf } from "./facts"
import { type CertificateFacts, standingOf } from "./standing"

const LATE = { filed_on: "2026-06-01", late_reason: "Xã chưa có mẫu", result_on: null }
const FACTS: CertificateFacts = {
  stars: 4,
  issued_on: "2023-06-15",
  valid_until: "2026-06-15",
  verified_at: new Date("2023-07-01T00:00:00Z"),
  filing: null,
  followed_by: null,
  withdrawn_on: null,
}

it.each([
  ["of its own term", null, "2026-06-15"],
  [
    "of a dossier in time, which carries nothing on",
    { ...LATE, filed_on: "2026-01-10", late_reason: null },
    "2026-06-15",
  ],
  ["180 days after its term", LATE, "2026-12-12"],
  ["before the day of the result", { ...LATE, result_on: "2026-08-20" }, "2026-08-19"],
  ["of its term where the result came before", { ...LATE, result_on: "2026-06-10" }, "2026-06-15"],
])("ended with the last day in force: that %s", (_, filing, ended_on) => {
  const standing = standingOf({ ...FACTS, filing }, new Date("2027-01-01T00:00:00Z"))
  expect(standing).toMatchObject({ state: "expired", ended_on })
  const last = standingOf({ ...FACTS, filing }, new Date(`${ended_on}T16:59:59Z`))
  expect(last).toMatchObject({ badge: true, ended_on: null })
  expect(standingOf({ ...FACTS, filing }, new Date(`${ended_on}T17:00:00Z`)).badge).toBe(false)
})

it("is followed by the one that took its place first, not by one that nobody verified", () => {
  const waiting = { handle: "a", issued_on: "2024-01-01", verified_at: null }
  const first = { handle: "b", issued_on: "2025-01-01", verified_at: "2025-02-01T00:00:00Z" }
  const second = { handle: "c", issued_on: "2024-06-01", verified_at: "2025-03-01T00:00:00Z" }
  expect(followerOf([second, waiting, first])?.handle).toBe("b")
  expect(followerOf([waiting])).toBeNull()
})
