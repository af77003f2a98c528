import { expect, it } from "vitest"
import { foldPaperNumber, foldPapers } from "./fold-papers"

it("takes two writings of one number for one", () => {
  const code = foldPaperNumber("01-10210-03-2026")
  expect(foldPaperNumber("1–10210–3–2026")).toBe(code)
  expect(foldPaperNumber(" 01 - 10210-0003 -2026")).toBe(code)
  expect(foldPaperNumber("\uff10\uff11-10210-03-2026")).toBe(code)
  expect(foldPaperNumber("012/GCN-UBND")).toBe(foldPaperNumber("12 / gcn - ubnd"))
  expect(foldPaperNumber("12/GCN-ĐL")).toBe(foldPaperNumber("12/gcn-dl"))
})

it("keeps apart what is another number", () => {
  expect(foldPaperNumber("01-10210-13-2026")).not.toBe(foldPaperNumber("01-10210-3-2026"))
  expect(foldPaperNumber("1/12")).not.toBe(foldPaperNumber("11/2"))
  expect(foldPaperNumber("120")).not.toBe(foldPaperNumber("12"))
  expect(foldPaperNumber("0")).toBe("0")
})

it("has nothing to compare where a paper names none", () => {
  expect(foldPapers({ product_code: null, certificate_no: null })).toEqual({ folded_code: null, folded_no: null })
})
