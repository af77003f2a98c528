import { describe, expect, it } from "vitest"
import { readParcel, standsAlready } from "./parcel-before"

const NONE = { carrier: null, tracking_code: null }
const A = { carrier: "Xe khách", tracking_code: "AA0001" }
const B = { carrier: "Bưu điện", tracking_code: "BB0002" }

describe("a parcel that is typed anew", () => {
  it("is read with what its form showed, where it says so", () => {
    expect(readParcel({ carrier: "Bưu điện", tracking_code: "bb 0002" })).toEqual({ ...B, before: null })
    expect(readParcel({ ...B, before: { carrier: "", tracking_code: "" } })).toEqual({ ...B, before: NONE })
    expect(readParcel({ ...B, before: A })).toEqual({ ...B, before: A })
    expect(() => readParcel({ ...B, before: { carrier: "a".repeat(61) } })).toThrow()
  })

  it("stands once, whatever it was typed over", () => {
    expect(standsAlready({ ...A, before: NONE }, A)).toBe(true)
    expect(standsAlready({ ...A, before: B }, A)).toBe(true)
    expect(standsAlready({ ...NONE, before: null }, NONE)).toBe(true)
  })

  it("is new over what its form showed, or where that is not said", () => {
    expect(standsAlready({ ...B, before: A }, A)).toBe(false)
    expect(standsAlready({ ...A, before: NONE }, NONE)).toBe(false)
    expect(standsAlready({ ...B, before: null }, A)).toBe(false)
  })

  it("is refused where it comes late, over what was typed since", () => {
    const late = (stands: typeof NONE | typeof A, now: string) =>
      expect(() => standsAlready({ ...B, before: { carrier: "Bưu điện", tracking_code: null } }, stands)).toThrow(
        expect.objectContaining({ code: "parcel_changed", field: "tracking_code", type: "conflict", details: { now } }),
      )
    late(A, "Xe khách · AA0001")
    late(NONE, "–")
  })
})
