import { describe, expect, it } from "vitest"
import { readMobile, readSixDigits } from "./read-code"

describe("readSixDigits", () => {
  it.each(["012345", " 012 345 ", "012-345", "012.345", "０１２３４５"])("reads %j", (typed) => {
    expect(readSixDigits(typed)).toBe("012345")
  })

  it.each([
    "",
    "12345",
    "1234567",
    "12345a",
    "🐉🐉🐉🐉🐉🐉",
    "1".repeat(2000),
    "12\u000034",
    123456,
    null,
    undefined,
    {},
  ])("refuses %j", (typed) => {
    expect(() => readSixDigits(typed)).toThrow(expect.objectContaining({ code: "code_malformed", field: "code" }))
  })
})

describe("readMobile", () => {
  it("reads a mobile number as typed", () => {
    expect(readMobile(" 0912.345 678")).toBe("+84912345678")
  })

  it.each([
    ["024 3825 5555", "phone_invalid"],
    ["+33 6 12 34 56 78", "phone_invalid"],
    ["🐉", "phone_invalid"],
    ["0912\u0000345678", "text_control_characters"],
    ["0".repeat(2000), "text_too_long"],
    ["", "text_required"],
    [912345678, "field_wrong"],
  ])("refuses %j with %s", (typed, code) => {
    expect(() => readMobile(typed)).toThrow(expect.objectContaining({ code, field: "phone" }))
  })
})
