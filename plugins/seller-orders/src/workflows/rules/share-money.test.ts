import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { capturedByShare, divide, refundOf } from "./share-money"

const share = (id: string, gross: number, ended_at: Date | null = null) => ({ id, gross, ended_at })
const at = (minute: number) => new Date(2026, 10, 22, 10, minute)
const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0)

describe("money of a share", () => {
  it("is divided to the last đồng, and more weight is never less money", () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.array(fc.nat(3_000_000), { minLength: 1, maxLength: 5 }), (money, weights) => {
        const parts = divide(money, weights)
        expect(sum(parts)).toBe(sum(weights) > 0 ? money : 0)
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
      }),
    )
    expect(divide(100, [1, 1, 1])).toEqual([34, 33, 33])
  })

  it("is what was captured for the order, by what each part costs", () => {
    const shares = [share("a", 915_000), share("b", 235_000)]
    expect(capturedByShare(shares, [{ amount: 1_150_000, at: at(1) }])).toEqual(
      new Map([
        ["a", 915_000],
        ["b", 235_000],
      ]),
    )
    const part = capturedByShare(shares, [{ amount: 500_000, at: at(1) }])
    expect([part.get("a"), part.get("b")]).toEqual([397_826, 102_174])
    const more = capturedByShare(shares, [
      { amount: 500_000, at: at(1) },
      { amount: 900_000, at: at(2) },
    ])
    expect([more.get("a"), more.get("b")]).toEqual([915_000, 235_000])
  })

  it("is nothing for a part that was given up before the money came", () => {
    const shares = [share("a", 915_000, at(1)), share("b", 235_000)]
    const captured = capturedByShare(shares, [{ amount: 235_000, at: at(2) }])
    expect([captured.get("a"), captured.get("b")]).toEqual([0, 235_000])
    const before = capturedByShare([share("a", 915_000, at(3)), share("b", 235_000)], [{ amount: 235_000, at: at(2) }])
    expect(before.get("a")).toBe(186_978)
  })
})

describe("what goes back", () => {
  const owing = { captured: 915_000, at_door: 0, given: { payment: 0, by_hand: 0 }, live: 465_000 }

  it("is what was paid above what the part costs from now on", () => {
    expect(refundOf(owing)).toEqual({ payment: 450_000, by_hand: 0 })
    expect(refundOf({ ...owing, live: 0 })).toEqual({ payment: 915_000, by_hand: 0 })
    expect(refundOf({ ...owing, given: { payment: 450_000, by_hand: 0 } })).toEqual({ payment: 0, by_hand: 0 })
  })

  it("is nothing while less was captured than the part still costs", () => {
    expect(refundOf({ ...owing, captured: 397_826 })).toEqual({ payment: 0, by_hand: 0 })
    expect(refundOf({ ...owing, captured: 500_000 })).toEqual({ payment: 35_000, by_hand: 0 })
  })

  it("goes from hand to hand where it was paid at the door", () => {
    expect(refundOf({ ...owing, captured: 0, at_door: 915_000 })).toEqual({ payment: 0, by_hand: 450_000 })
    expect(refundOf({ ...owing, captured: 300_000, at_door: 915_000 })).toEqual({ payment: 300_000, by_hand: 150_000 })
  })

  it("never exceeds what was captured and has not gone back, in any order of deeds", () => {
    const numbers = fc.record({ captured: fc.nat(1_000), at_door: fc.nat(1_000) })
    fc.assert(
      fc.property(numbers, fc.array(fc.nat(300), { maxLength: 6 }), ({ captured, at_door }, cuts) => {
        const given = { payment: 0, by_hand: 0 }
        let live = 1_000
        for (const cut of cuts) {
          live = Math.max(0, live - cut)
          const back = refundOf({ captured, at_door, given, live })
          given.payment += back.payment
          given.by_hand += back.by_hand
          expect(given.payment).toBeLessThanOrEqual(captured)
          expect(given.payment + given.by_hand).toBe(Math.max(0, Math.max(captured, at_door) - live))
        }
      }),
    )
  })
})
