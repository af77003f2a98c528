import { describe, expect, it } from "vitest"
import { readCertificate } from "./read-certificate"

const now = new Date("2026-11-22T05:00:00Z")
const province = { decided_on: "2026-08-05", level: "province" as const }
const typed = {
  product_set: "QD26-21",
  product_code: "01-10210-03-2026",
  stars: 4,
  score: 82.5,
  certificate_no: "12/GCN",
  issued_on: "2026-08-05",
  valid_until: "2029-08-05",
  validity_reason: null,
  legal_basis: "QD26",
  kind: "first",
  round: "Đợt 1 năm 2026",
  holder_type: "household",
  holder_name: "Hộ kinh doanh Nguyễn Thị Lụa",
  holder_registration_no: "01A8012345",
}

type Decision = Parameters<typeof readCertificate>[1]["decision"]

function read(changes: Record<string, unknown> = {}, decision: Decision = province, demo = false) {
  return readCertificate({ ...typed, ...changes }, { decision, now, demo })
}

/** Code and field of everything that is wrong. */
function refusals(...given: Parameters<typeof read>): string[] {
  try {
    read(...given)
    return []
  } catch (error) {
    const { errors } = error as { errors: { code: string; field: string }[] }
    return errors.map(({ code, field }) => `${field} ${code}`)
  }
}

describe("readCertificate", () => {
  it("takes what stands on the paper", () => expect(read()).toEqual(typed))

  it("takes a paper that names no code, score or round", () => {
    const bare = { product_code: "", score: null, round: undefined }
    expect(read(bare)).toEqual({ ...typed, product_code: null, score: null, round: null })
  })

  it("asks for a code or a number of the paper's own since Decision 26, and not of older ones", () => {
    const nameless = { product_code: "", certificate_no: " " }
    const byStall =
      (changes: object, decision: Decision = province) =>
      () =>
        readCertificate({ ...typed, ...changes }, { decision, now, demo: false, stall: true })
    expect(byStall(nameless)).toThrow(expect.objectContaining({ code: "paper_number_required", field: "product_code" }))
    expect(byStall({ product_code: "", certificate_no: "12" })()).toMatchObject({ certificate_no: "12" })
    const old = { ...nameless, legal_basis: "QD1489", issued_on: "2025-09-01", valid_until: "2028-09-01" }
    expect(byStall(old, { decided_on: "2025-09-01", level: "province" })()).toMatchObject({ product_code: null })
    // An officer types what the decision's annex says, which seldom has codes.
    expect(read(nameless)).toMatchObject({ product_code: null, certificate_no: null })
  })

  it("tells everything that is wrong at once, and nothing twice", () => {
    expect(() =>
      readCertificate({ issued_on: "?", valid_until: "?" }, { decision: province, now, demo: false }),
    ).toThrow(
      expect.objectContaining({
        code: "product_set_unknown",
        errors: [
          { code: "product_set_unknown", field: "product_set" },
          { code: "stars_wrong", field: "stars" },
          { code: "date_wrong", field: "issued_on" },
          { code: "date_wrong", field: "valid_until" },
          { code: "legal_basis_unknown", field: "legal_basis" },
          { code: "assessment_kind_wrong", field: "kind" },
          { code: "holder_type_wrong", field: "holder_type" },
          { code: "text_required", field: "holder_name" },
        ],
      }),
    )
  })

  it.each([
    ["an end before the start", { valid_until: "2026-08-04", validity_reason: "x" }, "valid_until end_before_start"],
    ["a start to come", { issued_on: "2026-11-23", valid_until: "2029-11-23" }, "issued_on date_in_future"],
    [
      "a start before its decision",
      { issued_on: "2026-08-04", valid_until: "2029-08-04" },
      "issued_on issued_before_decision",
    ],
    ["35 months without a reason", { valid_until: "2029-07-05" }, "validity_reason validity_reason_required"],
    ["a day less without a reason", { valid_until: "2029-08-04" }, "validity_reason validity_reason_required"],
    ["a score below the band", { score: 69.99 }, "score score_outside_band"],
    ["a score above the band", { score: 90 }, "score score_outside_band"],
    ["two stars", { stars: 2, score: null }, "stars stars_without_certificate"],
    ["five stars of a province", { stars: 5, score: 95 }, "stars stars_beyond_power"],
    ["a code of a year to come", { product_code: "01-10210-03-2027" }, "product_code product_code_year"],
    ["a demo number", { certificate_no: "DEMO-1" }, "certificate_no number_demo"],
    ["a holder without registration", { holder_registration_no: " " }, "holder_registration_no text_required"],
    ["an association that makes lacquer", { holder_type: "association" }, "holder_type holder_type_not_for_set"],
    ["rules that had ended", { legal_basis: "QD1489" }, "legal_basis legal_basis_not_in_force"],
  ])("refuses %s", (_, changes, refusal) => expect(refusals(changes)).toEqual([refusal]))

  it("names the day it expects where the validity is another", () => {
    expect(() => read({ valid_until: "2028-08-05" })).toThrow(
      expect.objectContaining({ details: { expected: "2029-08-05" } }),
    )
  })

  it("takes another validity with a reason, and drops a reason that says nothing", () => {
    const shorter = { valid_until: "2028-08-05", validity_reason: "Quyết định ghi 24 tháng" }
    expect(read(shorter)).toMatchObject(shorter)
    expect(read({ validity_reason: "36 tháng" }).validity_reason).toBeNull()
  })

  it("knows that 36 months from 29 February end on 28 February", () => {
    const leap = { decided_on: "2024-02-29", level: "district" as const }
    const changes = { stars: 3, score: 60, product_code: null, issued_on: "2024-02-29", legal_basis: "QD148" }
    expect(refusals({ ...changes, valid_until: "2027-02-28" }, leap)).toEqual([])
    expect(refusals({ ...changes, valid_until: "2027-03-01" }, leap)).toEqual([
      "validity_reason validity_reason_required",
    ])
  })

  it("asks associations of tourism for no registration, and older holders neither", () => {
    expect(refusals({ product_set: "QD26-26", holder_type: "association", holder_registration_no: null })).toEqual([])
    const old = { decided_on: "2025-12-01", level: "province" as const }
    const changes = { issued_on: "2025-12-01", valid_until: "2028-12-01", product_code: null, legal_basis: "QD1489" }
    expect(refusals({ ...changes, holder_registration_no: null }, old)).toEqual([])
  })

  it("keeps demo data and real numbers apart", () => {
    expect(refusals({}, province, true)).toEqual(["product_code number_not_demo", "certificate_no number_not_demo"])
    const numbers = { product_code: "DEMO-01-10210-03-2026", certificate_no: "DEMO-12" }
    expect(read(numbers, province, true)).toMatchObject(numbers)
  })
})

/** A certificate of that day, with 36 months. */
function givenOn(day: string, stars: number, level: Decision["level"], legal_basis: string, kind = "first") {
  const valid_until = `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`
  const changes = { stars, score: null, product_code: null, issued_on: day, valid_until, legal_basis, kind }
  return refusals(changes, { decided_on: day, level })
}

describe("at the changes of rules", () => {
  it.each([
    ["2023-02-23", 3, "province", "QD1048", []],
    ["2023-02-24", 3, "province", "QD148", ["stars stars_beyond_power"]],
    ["2023-02-24", 3, "district", "QD148", []],
    ["2023-02-23", 3, "district", "QD1048", ["stars stars_beyond_power"]],
    ["2023-02-24", 3, "district", "QD1048", ["legal_basis legal_basis_not_in_force"]],
    ["2025-06-30", 3, "district", "QD148", []],
    ["2025-07-01", 3, "district", "QD148", ["stars stars_beyond_power"]],
    ["2025-07-05", 3, "province", "QD148", ["stars stars_beyond_power"]],
    ["2025-07-05", 4, "province", "QD148", []],
    ["2025-07-06", 3, "province", "QD1489", []],
    ["2026-05-21", 3, "province", "QD26", ["legal_basis legal_basis_not_in_force"]],
    ["2026-05-22", 3, "province", "QD26", []],
    ["2026-05-22", 3, "province", "QD1489", []],
    ["2026-07-21", 3, "province", "QD1489", []],
    ["2026-07-22", 3, "province", "QD1489", ["legal_basis legal_basis_not_in_force"]],
    ["2026-07-22", 5, "ministry", "QD26", []],
  ] as const)("%s: %d stars of a %s under %s", (day, stars, level, basis, expected) => {
    expect(givenOn(day, stars, level, basis)).toEqual(expected)
  })

  it("gives re-assessments under the old rules thirty days, article 12.2 b", () => {
    expect(givenOn("2026-06-21", 4, "province", "QD1489", "re_assessment")).toEqual([])
    expect(givenOn("2026-06-22", 4, "province", "QD1489", "re_assessment")).toEqual([
      "legal_basis legal_basis_not_in_force",
    ])
    expect(givenOn("2026-06-22", 4, "province", "QD1489", "upgrade")).toEqual([])
  })
})
