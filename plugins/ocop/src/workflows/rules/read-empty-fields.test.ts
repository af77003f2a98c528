import { isInputError } from "@cho-lang/kit/input-error"
import { expect, it } from "vitest"
import { readCertificate } from "./read-certificate"

const PAPER = {
  product_set: "QD26-21",
  stars: 4,
  kind: "first",
  holder_type: "household",
  holder_name: "Hộ kinh doanh Kiều Thị Nhài",
  holder_registration_no: "01H8012345",
  certificate_no: "12",
}

function read(decided_on: string, change: object = {}) {
  const decision = { decided_on, level: "province" as const }
  return readCertificate({ ...PAPER, ...change }, { decision, now: new Date("2026-11-22T03:00:00Z"), demo: false })
}

it("takes what a short form leaves empty from the decision and the law", () => {
  const written = read("2026-08-05", { issued_on: "", valid_until: "", legal_basis: "" })
  expect(written).toMatchObject({
    issued_on: "2026-08-05",
    valid_until: "2029-08-05",
    validity_reason: null,
    legal_basis: "QD26",
  })
  expect(read("2024-02-29")).toMatchObject({ valid_until: "2027-02-28", legal_basis: "QD148" })
  expect(read("2025-09-01").legal_basis).toBe("QD1489")
})

it("asks which rules a decision rested on where two were in force", () => {
  let code: unknown
  try {
    read("2026-06-30")
  } catch (error) {
    code = isInputError(error) && [error.code, error.field]
  }
  expect(code).toEqual(["legal_basis_unknown", "legal_basis"])
})
