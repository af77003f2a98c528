import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Sealer } from "./sealer"

const first = { id: "2026", key: randomBytes(32) }
const second = { id: "2027", key: randomBytes(32) }
const place = { seller_id: "sel_1", field: "number" }

describe("Sealer", () => {
  it("opens what it sealed, whatever the text, and never seals the same twice alike", () => {
    const sealer = new Sealer([first])
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const sealed = sealer.seal(text, place)
        expect(sealer.open(sealed, "2026", place)).toBe(text)
        expect(sealer.seal(text, place)).not.toBe(sealed)
      }),
    )
  })

  it("does not open what was moved to another seller or field, or changed in any bit", () => {
    const sealer = new Sealer([first])
    const sealed = sealer.seal("001060012345", place)
    expect(() => sealer.open(sealed, "2026", { ...place, seller_id: "sel_2" })).toThrow()
    expect(() => sealer.open(sealed, "2026", { ...place, field: "tax_code" })).toThrow()
    const bytes = Buffer.from(sealed, "base64url")
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => sealer.open(changed.toString("base64url"), "2026", place)).toThrow()
    }
    for (const short of ["", sealed.slice(0, 20)]) {
      expect(() => sealer.open(short, "2026", place)).toThrow()
    }
  })

  it("seals with the first key and opens with the one named", () => {
    const sealed = new Sealer([first]).seal("x", place)
    const both = new Sealer([second, first])
    expect(both.keyId).toBe("2027")
    expect(both.open(sealed, "2026", place)).toBe("x")
    expect(() => new Sealer([second]).open(sealed, "2026", place)).toThrow("2026")
    expect(() => new Sealer([]).seal("x", place)).toThrow("IDENTITY_KEYS")
  })
})
