import { describe, expect, it } from "vitest"
import { type AssessmentKind, basisHolds, DECISION_26, LEGAL_BASES, readLegalBasis } from "./legal-bases"

function basesOn(day: string, kind: AssessmentKind = "first") {
  return LEGAL_BASES.filter((basis) => basisHolds(basis, day, kind)).map(({ id }) => id)
}

describe("the decisions a recognition may rest on", () => {
  it.each([
    ["2019-08-20", []],
    ["2019-08-21", ["QD1048"]],
    ["2023-02-23", ["QD1048"]],
    ["2023-02-24", ["QD148"]],
    ["2025-07-05", ["QD148"]],
    ["2025-07-06", ["QD148", "QD1489"]],
    ["2026-05-21", ["QD148", "QD1489"]],
    ["2026-05-22", ["QD148", "QD1489", "QD26"]],
    ["2026-07-21", ["QD148", "QD1489", "QD26"]],
    ["2026-07-22", ["QD26"]],
    ["2031-01-01", ["QD26"]],
  ])("on %s: %j", (day, ids) => {
    expect(basesOn(day)).toEqual(ids)
    expect(basesOn(day, "upgrade")).toEqual(ids)
  })

  it("ends the old rules for re-assessments thirty days after the new decision (article 12.2 b)", () => {
    expect(basesOn("2026-06-21", "re_assessment")).toEqual(["QD148", "QD1489", "QD26"])
    expect(basesOn("2026-06-22", "re_assessment")).toEqual(["QD26"])
    expect(basesOn("2023-02-23", "re_assessment")).toEqual(["QD1048"])
  })

  it("leaves programmes out, and knows today's decision", () => {
    expect(LEGAL_BASES.map(({ id }) => id)).toEqual(["QD1048", "QD148", "QD1489", "QD26"])
    expect(DECISION_26).toMatchObject({ number: "26/2026/QĐ-TTg", from: "2026-05-22", until: null })
  })
})

describe("readLegalBasis", () => {
  it("takes one that held on that day", () => {
    expect(readLegalBasis("QD148", { decided_on: "2024-05-01", kind: "first" })).toBe("QD148")
    expect(readLegalBasis("QD148", { decided_on: null, kind: null })).toBe("QD148")
  })

  it("refuses one that did not, and what it does not know", () => {
    expect(() => readLegalBasis("QD26", { decided_on: "2026-05-21", kind: "first" })).toThrow(
      expect.objectContaining({ code: "legal_basis_not_in_force", field: "legal_basis" }),
    )
    expect(() => readLegalBasis("QD1489", { decided_on: "2026-06-22", kind: "re_assessment" })).toThrow(
      expect.objectContaining({ code: "legal_basis_not_in_force", details: { number: "1489/QĐ-TTg" } }),
    )
    for (const value of ["QD919", "QD2", null, 26]) {
      expect(() => readLegalBasis(value, { decided_on: null, kind: null })).toThrow(
        expect.objectContaining({ code: "legal_basis_unknown", field: "legal_basis" }),
      )
    }
  })
})
