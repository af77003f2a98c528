import { isInputError } from "@cho-lang/kit/input-error"
import { expect, it } from "vitest"
import { decisionRow, foldDecision, readPapers } from "./read-papers"

const READING = { now: new Date("2026-11-22T03:00:00Z"), demo: false, known: null }
const DECISION = { number: "4021/QĐ-UBND", decided_on: "2026-08-01", level: "province", body: "UBND thành phố Hà Nội" }
const CERTIFICATE = {
  product_set: "QD26-21",
  stars: 4,
  issued_on: "2026-08-01",
  valid_until: "2029-08-01",
  legal_basis: "QD26",
  kind: "first",
  holder_type: "cooperative",
  holder_name: "HTX Hạ Thái",
  holder_registration_no: "0101",
  certificate_no: "12",
}

it("reads the decision with the certificate, and the certificate below a known one", () => {
  const typed = readPapers({ ...CERTIFICATE, decision: DECISION }, READING)
  expect(typed).toMatchObject({ decision: DECISION, certificate: { stars: 4, score: null } })
  const known = { id: "decis_1", decided_on: "2026-08-01", level: "province" as const }
  expect(readPapers(CERTIFICATE, { ...READING, known }).decision).toBe(known)
})

it("names the decision's fields as parts of the form", () => {
  for (const decision of [undefined, null, "4021", [], { ...DECISION, number: "" }]) {
    let refused: unknown
    try {
      readPapers({ ...CERTIFICATE, decision }, READING)
    } catch (error) {
      refused = error
    }
    expect(isInputError(refused)).toBe(true)
    expect(refused).toMatchObject({ code: "text_required", field: "decision.number" })
    const fields = isInputError(refused) ? refused.errors?.map(({ field }) => field) : []
    expect(fields?.every((field) => field?.startsWith("decision."))).toBe(true)
  }
})

it("knows one decision by other spellings of number and body, and keeps two apart", () => {
  const { folded, folded_number } = foldDecision(DECISION)
  expect(foldDecision({ number: "4021 / QD-UBND", body: "ubnd Thành Phố Hà Nội" })).toEqual({ folded, folded_number })
  expect(foldDecision({ ...DECISION, number: "402/QĐ-UBND" }).folded).not.toBe(folded)
  expect(foldDecision({ number: "4021/QĐ", body: "UBND UBND thành phố Hà Nội" }).folded).not.toBe(folded)
  expect(foldDecision({ ...DECISION, number: "1/2026/QĐ" }).folded_number).not.toBe(
    foldDecision({ ...DECISION, number: "12026/QĐ" }).folded_number,
  )
  for (const before of ["Số ", "số: ", "Số hiệu ", "Quyết định số ", "QUYẾT ĐỊNH SỐ: ", "QĐ số "]) {
    expect(foldDecision({ ...DECISION, number: `${before}${DECISION.number}` }), before).toEqual({
      folded,
      folded_number,
    })
  }
  expect(foldDecision({ ...DECISION, number: "QĐ-UBND 4021" }).folded_number).toBe("qd ubnd 4021")
  const row = decisionRow({ ...DECISION, level: "province" }, { kind: "recognition", is_demo: false, scan_id: null })
  expect(row).toEqual({ ...DECISION, folded, folded_number, kind: "recognition", is_demo: false, scan_id: null })
})
