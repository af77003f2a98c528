import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CODE_LENGTH, encodeCode, generateCode, generateShortCode, normaliseCode, normaliseShortCode } from "./codes"

/** As a code stands on paper. */
const inFours = (code: string) => code.replace(/.{4}(?=.)/g, "$&-")

const sixteenBytes = fc.uint8Array({ minLength: 16, maxLength: 16 })

describe("codes", () => {
  it("writes 128 bits without loss", () => {
    expect(encodeCode(new Uint8Array(16))).toBe("0".repeat(CODE_LENGTH))
    expect(encodeCode(new Uint8Array(16).fill(255))).toBe(`7${"Z".repeat(25)}`)
    fc.assert(
      fc.property(sixteenBytes, sixteenBytes, (one, other) => {
        expect(encodeCode(one) === encodeCode(other)).toBe(Buffer.compare(one, other) === 0)
      }),
    )
  })

  it("takes back what people type", () => {
    const typing = fc.record({
      bytes: sixteenBytes,
      lower: fc.boolean(),
      zero: fc.constantFrom("0", "O", "o"),
      one: fc.constantFrom("1", "I", "l", "L", "i"),
      gap: fc.constantFrom("", "-", " ", " – ", ".", "\u00a0"),
    })
    fc.assert(
      fc.property(typing, ({ bytes, lower, zero, one, gap }) => {
        const code = encodeCode(bytes)
        const cased = lower ? inFours(code).toLowerCase() : inFours(code)
        const typed = cased.replace(/0/g, zero).replace(/1/g, one).replace(/-/g, gap)
        expect(normaliseCode(` ${typed}\n`)).toBe(code)
      }),
    )
  })

  it.each([
    ["too short", "7ZK4"],
    ["a U", `U${"0".repeat(25)}`],
    ["more than 128 bits", `8${"0".repeat(25)}`],
    ["marks", `Đ${"0".repeat(25)}`],
    ["endless", "0".repeat(100_000)],
    ["nothing", ""],
  ])("refuses %s", (_, typed) => {
    expect(normaliseCode(typed)).toBeNull()
  })

  it("makes codes that differ and normalise to themselves", () => {
    const codes = Array.from({ length: 1000 }, generateCode)
    expect(new Set(codes).size).toBe(1000)
    expect(codes.every((code) => normaliseCode(code) === code)).toBe(true)
  })
})

describe("short codes", () => {
  it("have the length asked for, differ, and are read back however they are typed", () => {
    const codes = Array.from({ length: 1000 }, () => generateShortCode(8))
    expect(new Set(codes).size).toBe(1000)
    for (const code of codes) {
      expect(normaliseShortCode(` ${inFours(code).toLowerCase().replace(/0/g, "o").replace(/1/g, "l")} `, 8)).toBe(code)
    }
  })

  it.each(["", "7ZK4M2Q", "7ZK4M2QDX", "7ZK4M2QU", "🐉".repeat(8), "0".repeat(2000), "7ZK4\u0000M2QD"])(
    "refuses %j",
    (typed) => {
      expect(normaliseShortCode(typed, 8)).toBeNull()
    },
  )
})
