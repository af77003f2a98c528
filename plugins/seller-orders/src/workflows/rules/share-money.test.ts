import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { capturedByShare, divide, feeBack, overPayments, paidAtDoor, refundOf } from "./share-money"

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

  const inTime = (shares: Parameters<typeof capturedByShare>[0], captures: Parameters<typeof capturedByShare>[1]) =>
    [...capturedByShare(shares, captures).values()].map(({ in_time }) => in_time)

  it("is what was captured for the order, by what each part costs", () => {
    const shares = [share("a", 915_000), share("b", 235_000)]
    expect(inTime(shares, [{ amount: 1_150_000, at: at(1) }])).toEqual([915_000, 235_000])
    expect(inTime(shares, [{ amount: 500_000, at: at(1) }])).toEqual([397_826, 102_174])
    const twice = [
      { amount: 500_000, at: at(1) },
      { amount: 900_000, at: at(2) },
    ]
    expect(inTime(shares, twice)).toEqual([915_000, 235_000])
  })

  it("is nothing for a part that was given up before the money came", () => {
    const shares = [share("a", 915_000, at(1)), share("b", 235_000)]
    expect(inTime(shares, [{ amount: 235_000, at: at(2) }])).toEqual([0, 235_000])
    expect(inTime([share("a", 915_000, at(3)), share("b", 235_000)], [{ amount: 235_000, at: at(2) }])[0]).toBe(186_978)
  })

  it("came late where a bank took what the buyer had been asked for before the part ended", () => {
    const shares = [share("a", 915_000, at(1)), share("b", 235_000)]
    expect(capturedByShare(shares, [{ amount: 1_150_000, at: at(2) }])).toEqual(
      new Map([
        ["a", { in_time: 0, late: 915_000 }],
        ["b", { in_time: 235_000, late: 0 }],
      ]),
    )
    const partly = capturedByShare(
      [share("a", 915_000, at(2)), share("b", 235_000)],
      [
        { amount: 500_000, at: at(1) },
        { amount: 650_000, at: at(3) },
      ],
    )
    expect(partly.get("a")).toEqual({ in_time: 397_826, late: 517_174 })
  })

  it("is told apart to the last đồng, in whatever order shares end and money comes", () => {
    const ends = fc.array(fc.record({ gross: fc.nat(1_000), ended: fc.option(fc.nat(9)) }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(ends, fc.array(fc.nat(1_500), { maxLength: 5 }), (parts, amounts) => {
        const shares = parts.map(({ gross, ended }, index) =>
          share(String(index), gross, ended === null ? null : at(2 * ended)),
        )
        const captures = amounts.map((amount, index) => ({ amount, at: at(2 * index + 1) }))
        const captured = [...capturedByShare(shares, captures).values()]
        expect(captured.every(({ in_time, late }, index) => in_time + late <= (parts[index]?.gross ?? 0))).toBe(true)
        const all = sum(captured.map(({ in_time, late }) => in_time + late))
        expect(all).toBeLessThanOrEqual(sum(amounts))
      }),
    )
  })
})

describe("cash", () => {
  const door = { is_cash: true, is_handed_over: true, cost: 915_000, captured: 0, noted: 0, fee: 0 }

  it("is what a part cost when it was handed over, as far as it was not paid before", () => {
    expect(paidAtDoor(door)).toBe(915_000)
    expect(paidAtDoor({ ...door, captured: 300_000 })).toBe(615_000)
    expect(paidAtDoor({ ...door, cost: 865_000, fee: 350_000 })).toBe(1_215_000)
    expect(paidAtDoor({ ...door, is_cash: false, captured: 915_000, fee: 350_000 })).toBe(350_000)
  })

  it("is paid at the door for nothing that was not handed over, and noted by staff it is cash all the same", () => {
    expect(paidAtDoor({ ...door, is_handed_over: false, fee: 350_000 })).toBe(0)
    expect(paidAtDoor({ ...door, is_handed_over: false, noted: 915_000 })).toBe(915_000)
    expect(paidAtDoor({ ...door, noted: 915_000 })).toBe(915_000)
  })
})

describe("what goes back", () => {
  const owing = { captured: 915_000, at_door: 0, given: { payment: 0, by_hand: 0 }, live: 465_000, fee: 0 }

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
    expect(refundOf({ ...owing, captured: 300_000, at_door: 615_000 })).toEqual({ payment: 300_000, by_hand: 150_000 })
  })

  it("is not paid twice where goods come back that an officer had decided about", () => {
    const decided = { ...owing, given: { payment: 450_000, by_hand: 0 }, live: 915_000 - 450_000 - 900_000 }
    expect(refundOf(decided)).toEqual({ payment: 465_000, by_hand: 0 })
  })

  it("leaves the agreed delivery fee with the household until that goes back too", () => {
    const paid = { ...owing, captured: 0, at_door: 9_350_000, live: 0, fee: 350_000 }
    expect(refundOf(paid)).toEqual({ payment: 0, by_hand: 9_000_000 })
    expect(refundOf({ ...paid, fee: 0 })).toEqual({ payment: 0, by_hand: 9_350_000 })
  })

  it("never exceeds what was paid and has not gone back, whatever is returned and decided, in any order", () => {
    const numbers = fc.record({ captured: fc.nat(1_000), at_door: fc.nat(1_000) })
    const cuts = fc.array(fc.integer({ min: -300, max: 900 }), { maxLength: 6 })
    fc.assert(
      fc.property(numbers, cuts, ({ captured, at_door }, all) => {
        const given = { payment: 0, by_hand: 0 }
        let live = 1_000
        for (const cut of all) {
          live -= cut
          const back = refundOf({ captured, at_door, given, live, fee: 0 })
          expect(Math.min(back.payment, back.by_hand)).toBeGreaterThanOrEqual(0)
          given.payment += back.payment
          given.by_hand += back.by_hand
          expect(given.payment).toBeLessThanOrEqual(captured)
          expect(given.payment + given.by_hand).toBeLessThanOrEqual(captured + at_door)
          const kept = captured + at_door - given.payment - given.by_hand
          expect(kept).toBeLessThanOrEqual(Math.max(0, live))
        }
      }),
    )
  })

  it("is divided over the payments that hold it, and stays to be seen where none does", () => {
    const payments = [
      { id: "deposit", left: 100 },
      { id: "rest", left: 250 },
    ]
    expect(overPayments({ payment: 120, by_hand: 7 }, payments)).toEqual({
      payments: [
        { id: "deposit", amount: 100 },
        { id: "rest", amount: 20 },
      ],
      by_hand: 7,
    })
    expect(overPayments({ payment: 400, by_hand: 7 }, payments).by_hand).toBe(57)
    expect(overPayments({ payment: 0, by_hand: 0 }, payments)).toEqual({ payments: [], by_hand: 0 })
  })
})

describe("the delivery fee of goods that all came back", () => {
  it("goes back by the worth of what the household answers for, whichever came last", () => {
    const broken = { value: 900, is_fault: true }
    const unwanted = { value: 100, is_fault: false }
    expect(feeBack(15_000, [broken])).toBe(15_000)
    expect(feeBack(15_000, [unwanted])).toBe(0)
    expect(feeBack(15_000, [broken, unwanted])).toBe(13_500)
    expect(feeBack(15_000, [unwanted, broken])).toBe(13_500)
    expect(feeBack(15_000, [])).toBe(0)
  })
})
