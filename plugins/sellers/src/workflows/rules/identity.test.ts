import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseIdentityNumber } from "./identity-number"
import { readIdentity } from "./read-identity"
import { parseTaxCode, taxCheckDigit } from "./tax-code"

const TODAY = "2026-11-22"
const identity = { number: "001165012345", birth_date: "1965-03-02", tax_code: null }

const codeOf = (run: () => unknown) => {
  try {
    run()
    return null
  } catch (error) {
    return { code: (error as { code: string }).code, field: (error as { field: string }).field, text: String(error) }
  }
}

describe("parseIdentityNumber", () => {
  it.each([
    ["001165012345", 1965],
    ["038 060 001 234", 1960],
    ["096204009999", 2004],
    ["001301012345", 2001],
    ["123199000001", 1999],
  ])("reads %s", (typed, birth_year) => {
    expect(parseIdentityNumber(typed)).toEqual({ number: typed.replaceAll(" ", ""), birth_year })
  })

  it.each([
    "",
    "00116501234",
    "0011650123456",
    "003165012345",
    "000165012345",
    "097165012345",
    "00116501234x",
    "٠٠١١٦٥٠١٢٣٤٥",
  ])("refuses %j", (typed) => {
    expect(parseIdentityNumber(typed)).toBeNull()
  })
})

describe("parseTaxCode", () => {
  it.each([
    ["0100109106", "0100109106"],
    ["0100109106-001", "0100109106-001"],
    ["0100109106001", "0100109106-001"],
    ["01 001 09106", "0100109106"],
    ["001165012345", "001165012345"],
  ])("reads %s", (typed, code) => {
    expect(parseTaxCode(typed)).toBe(code)
  })

  it.each(["0100109107", "0100109106-000", "0100109107-001", "010010910", "0100109106-01", "003165012345", "mst"])(
    "refuses %j",
    (typed) => {
      expect(parseTaxCode(typed)).toBeNull()
    },
  )

  it("finds every single wrong digit", () => {
    const nines = fc.integer({ min: 0, max: 999_999_999 }).map((number) => String(number).padStart(9, "0"))
    fc.assert(
      fc.property(nines, fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, place, change) => {
        const digit = taxCheckDigit(nine)
        fc.pre(digit !== null)
        const code = `${nine}${digit}`
        const wrong = [...code]
        wrong[place] = String((Number(code[place]) + change) % 10)
        expect(parseTaxCode(code)).toBe(code)
        expect(parseTaxCode(wrong.join(""))).toBeNull()
      }),
    )
  })
})

describe("readIdentity", () => {
  it("reads what stands on a card", () => {
    expect(readIdentity({ ...identity, tax_code: "" }, TODAY)).toEqual(identity)
  })

  it.each([
    [{ number: "001165" }, "identity_number_wrong", "number"],
    [{ number: undefined }, "text_required", "number"],
    [{ number: "1".repeat(2000) }, "text_too_long", "number"],
    [{ birth_date: "1966-03-02" }, "birth_date_wrong", "birth_date"],
    [{ birth_date: "3000-01-01" }, "birth_date_wrong", "birth_date"],
    [{ birth_date: "1865-01-01" }, "birth_date_wrong", "birth_date"],
    [{ birth_date: "02/03/1965" }, "date_wrong", "birth_date"],
    [{ tax_code: "0100109107" }, "tax_code_wrong", "tax_code"],
  ])("refuses %j on its field, without repeating it", (change, code, field) => {
    const refusal = codeOf(() => readIdentity({ ...identity, ...change }, TODAY, "identity."))
    expect(refusal).toMatchObject({ code, field: `identity.${field}` })
    for (const value of Object.values({ ...identity, ...change })) {
      expect(refusal?.text).not.toContain(value ?? "…")
    }
  })
})
