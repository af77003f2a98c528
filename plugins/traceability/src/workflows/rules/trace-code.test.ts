import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { generateTraceCode, inFours, readTraceCode, TRACE_CODE_LENGTH } from "./trace-code"

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const codes = fc.noShrink(fc.constant(null).map(generateTraceCode))
const replaced = (code: string, place: number, character: string) =>
  code.slice(0, place) + character + code.slice(place + 1)
const swapped = (code: string, one: number, other: number) =>
  replaced(replaced(code, one, code.charAt(other)), other, code.charAt(one))

describe("a trace code", () => {
  it("has twelve characters, differs, and reads back", () => {
    const many = Array.from({ length: 2000 }, generateTraceCode)
    expect(new Set(many).size).toBe(2000)
    for (const code of many) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
      expect(readTraceCode(code)).toEqual({ state: "ok", code })
    }
  })

  it("is the same on every machine", () => {
    // By hand: 0000000000 leaves 0, so the check is 1; 0000000001 × 1024 leaves 3, so it is 1019 = 31 × 32 + 27.
    expect(readTraceCode("0000 0000 0001")).toEqual({ state: "ok", code: "000000000001" })
    expect(readTraceCode("0000 0000 01ZV")).toEqual({ state: "ok", code: "0000000001ZV" })
  })

  it("stands in fours, and is read as people type it", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("-", " ", " – ", "."), (code, gap) => {
        expect(inFours(code)).toMatch(/^.{4}-.{4}-.{4}$/)
        const typed = inFours(code).toLowerCase().replace(/0/g, "o").replace(/1/g, "l").replace(/-/g, gap)
        expect(readTraceCode(` ${typed}\n`)).toEqual({ state: "ok", code })
      }),
    )
  })
})

describe("a slip", () => {
  it("of any one character is noticed, at every place", () => {
    for (const code of Array.from({ length: 50 }, generateTraceCode)) {
      for (let place = 0; place < TRACE_CODE_LENGTH; place += 1) {
        for (const character of ALPHABET) {
          const state = character === code.charAt(place) ? "ok" : "mistyped"
          expect(readTraceCode(replaced(code, place, character)).state).toBe(state)
        }
      }
    }
  })

  it("of two neighbours swapped is noticed, also with one between them", () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: TRACE_CODE_LENGTH - 1 }), fc.constantFrom(1, 2), (code, place, apart) => {
        const other = place + apart
        fc.pre(other < TRACE_CODE_LENGTH && code.charAt(place) !== code.charAt(other))
        expect(readTraceCode(swapped(code, place, other))).toEqual({ state: "mistyped" })
      }),
      { numRuns: 2000 },
    )
  })

  it("that makes another shape of it is told apart", () => {
    const code = generateTraceCode()
    for (const typed of [
      code.slice(1),
      `${code}0`,
      replaced(code, 3, "U"),
      replaced(code, 3, "Đ"),
      "",
      null,
      undefined,
      12,
      [code],
    ]) {
      expect(readTraceCode(typed)).toEqual({ state: "no_code" })
    }
  })

  it("of any other kind is let through once in a thousand times", () => {
    // A fixed row of tries, so that the count is the same each time.
    let state = 7
    const character = () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return ALPHABET.charAt(Math.floor(state / 2 ** 26))
    }
    const tries = Array.from({ length: 20_000 }, () => Array.from({ length: 12 }, character).join(""))
    const passed = tries.filter((code) => readTraceCode(code).state === "ok").length
    expect(passed).toBeGreaterThan(5)
    expect(passed).toBeLessThan(40)
  })
})
