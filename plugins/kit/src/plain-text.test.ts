import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isInputError } from "./input-error"
import { readRequiredText, readText } from "./plain-text"

const rule = { field: "name", max: 10 }

function codeOf(read: () => unknown): string | null {
  try {
    read()
    return null
  } catch (error) {
    return isInputError(error) ? error.code : "not an input error"
  }
}

describe("readText", () => {
  it("trims and composes", () => {
    expect(readText("  Hòa ".normalize("NFD"), rule)).toBe("Hòa".normalize("NFC"))
    expect(readText(" \n ", rule)).toBeNull()
    expect(readText(undefined, rule)).toBeNull()
  })

  it("counts characters as people do, not bytes or units", () => {
    expect(readText("ễ".normalize("NFD").repeat(10), rule)).toHaveLength(10)
    expect(readText("🐉".repeat(10), rule)).toBe("🐉".repeat(10))
    expect(codeOf(() => readText("a".repeat(11), rule))).toBe("text_too_long")
    expect(codeOf(() => readText("a".repeat(1_000_000), rule))).toBe("text_too_long")
  })

  it.each([..."\u0000\u0007\t\n\u061c\u200e\u200f\u202a\u202e\u2066\u2069\ud800"].map((sign) => `a${sign}b`))(
    "refuses %j",
    (text) => {
      expect(codeOf(() => readText(text, rule))).toBe("text_control_characters")
    },
  )

  it("leaves out what nobody sees, and keeps what joins signs", () => {
    expect(readText("\ufeffChè\u200b la\u00adm\u2060", rule)).toBe("Chè lam")
    expect(readText("\u200b \ufeff", rule)).toBeNull()
    expect(readText("👩‍🌾", rule)).toBe("👩‍🌾")
  })

  it("keeps line breaks where they belong", () => {
    expect(readText("a\r\nb", { ...rule, multiline: true })).toBe("a\nb")
    expect(codeOf(() => readText("a\u0000\nb", { ...rule, multiline: true }))).toBe("text_control_characters")
  })

  it.each([5, {}, [], true])("refuses %j, which is no text", (value) => {
    expect(codeOf(() => readText(value, rule))).toBe("field_wrong")
  })

  it("asks for a required text", () => {
    expect(codeOf(() => readRequiredText("  ", rule))).toBe("text_required")
  })

  it("reads its own result unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (typed) => {
        const code = codeOf(() => readText(typed, rule))
        fc.pre(code === null)
        const text = readText(typed, rule)
        expect(readText(text, rule)).toBe(text)
      }),
    )
  })
})
