import { describe, expect, it } from "vitest"
import { readWithdrawal, WITHDRAWAL_GROUNDS } from "./read-withdrawal"

const now = new Date("2026-11-22T05:00:00Z")
const certificate = { stars: 3 as const, issued_on: "2024-05-06", level: "district" as const }
const typed = {
  number: "512/QĐ-UBND",
  decided_on: "2026-10-01",
  level: "province",
  body: "Ủy ban nhân dân thành phố Hà Nội",
  ground: "production_stopped",
  note: null,
}

/** Code and field of everything that is wrong. */
function refusals(changes: Record<string, unknown>, given: typeof certificate | object = certificate): string[] {
  try {
    readWithdrawal({ ...typed, ...changes }, { certificate: { ...certificate, ...given }, now, demo: false })
    return []
  } catch (error) {
    const { errors } = error as { errors: { code: string; field: string }[] }
    return errors.map(({ code, field }) => `${field} ${code}`)
  }
}

it("knows the six grounds of article 8.1", () => {
  expect(WITHDRAWAL_GROUNDS.map(({ point }) => point)).toEqual(["a", "b", "c", "d", "đ", "e"])
  for (const { id } of WITHDRAWAL_GROUNDS) {
    expect(refusals({ ground: id })).toEqual([])
  }
})

describe("readWithdrawal", () => {
  it("takes what stands on the paper", () => {
    expect(readWithdrawal(typed, { certificate, now, demo: false })).toEqual(typed)
  })

  it.each([
    ["no decision", { number: "" }, "number text_required"],
    ["no ground", { ground: undefined }, "ground withdrawal_ground_wrong"],
    ["a ground that is none", { ground: "g" }, "ground withdrawal_ground_wrong"],
    ["no body", { body: null }, "body text_required"],
    ["no day", { decided_on: null }, "decided_on date_wrong"],
    ["a day to come", { decided_on: "2026-11-23" }, "decided_on date_in_future"],
    ["a day before the certificate", { decided_on: "2024-05-05" }, "decided_on withdrawn_before_issued"],
    ["a demo number", { number: "DEMO-1" }, "number number_demo"],
    ["a commune", { level: "commune" }, "level issuing_level_wrong"],
    ["the ministry for three stars", { level: "ministry" }, "level withdrawal_level_without_power"],
    ["a district that is gone", { level: "district" }, "level withdrawal_level_without_power"],
  ])("refuses %s", (_, changes, refusal) => expect(refusals(changes)).toEqual([refusal]))

  it("lets the body that gave it take it back, and today's body too", () => {
    expect(refusals({ level: "district", decided_on: "2025-06-30" })).toEqual([])
    for (const decided_on of ["2025-07-01", "2025-07-05", "2025-07-06"]) {
      expect(refusals({ level: "province", decided_on }), decided_on).toEqual([])
      expect(refusals({ level: "district", decided_on })).toEqual(["level withdrawal_level_without_power"])
      expect(refusals({ level: "ministry", decided_on })).toEqual(["level withdrawal_level_without_power"])
    }
    // The day before, districts were there.
    expect(refusals({ level: "province", decided_on: "2025-06-30" })).toEqual(["level withdrawal_level_without_power"])
    // A province's of before Decision 148 is the province's to take back, though districts gave 3 stars by then.
    const old = { issued_on: "2022-12-01", level: "province" }
    expect(refusals({ level: "province", decided_on: "2024-01-01" }, old)).toEqual([])
    expect(refusals({ level: "province" }, { stars: 5, level: "ministry" })).toEqual([
      "level withdrawal_level_without_power",
    ])
    expect(refusals({ level: "ministry" }, { stars: 5, level: "ministry" })).toEqual([])
  })

  it("tells everything that is wrong at once", () => {
    expect(refusals({ number: null, decided_on: "x", level: null, body: "", ground: null })).toEqual([
      "number text_required",
      "decided_on date_wrong",
      "level issuing_level_wrong",
      "body text_required",
      "ground withdrawal_ground_wrong",
    ])
  })
})
