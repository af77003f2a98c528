import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { pastUsByShare, settledPastUs } from "./past-us"

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8, minute))
const shares = (ended: number | null = null) => [
  { id: "a", gross: 915_000, ended_at: ended === null ? null : at(ended) },
  { id: "b", gross: 235_000, ended_at: null },
]
const captures = [{ amount: 1_150_000, at: at(1) }]
const sums = (past: ReturnType<typeof pastUsByShare>) =>
  Object.fromEntries([...past].map(([id, some]) => [id, some.reduce((sum, { amount }) => sum + amount, 0)]))

describe("money that went back past us", () => {
  it("is of all shares by what was captured for each, where none had ended", () => {
    const refunds = [{ share_id: null, amount: 500_000, at: at(5) }]
    expect(sums(pastUsByShare(shares(), captures, refunds))).toEqual({ a: 397_826, b: 102_174 })
    expect(sums(pastUsByShare(shares(9), captures, refunds)), "it ended later").toEqual({ a: 397_826, b: 102_174 })
  })

  it("is of shares that had ended by then, before any other", () => {
    const refunds = [{ share_id: null, amount: 500_000, at: at(5) }]
    expect(sums(pastUsByShare(shares(4), captures, refunds))).toEqual({ a: 500_000, b: 0 })
    const more = [{ share_id: null, amount: 1_000_000, at: at(5) }]
    expect(sums(pastUsByShare(shares(4), captures, more))).toEqual({ a: 915_000, b: 85_000 })
  })

  it("counts what had gone back by name, and nothing that was captured later", () => {
    const named = { share_id: "a", amount: 900_000, at: at(4) }
    const past = { share_id: null, amount: 100_000, at: at(5) }
    expect(sums(pastUsByShare(shares(3), captures, [past, named]))).toEqual({ a: 15_000, b: 85_000 })
    expect(
      sums(
        pastUsByShare(
          shares(3),
          [
            { amount: 10, at: at(1) },
            { amount: 990_000, at: at(9) },
          ],
          [past],
        ),
      ),
    ).toEqual({
      a: 8,
      b: 2,
    })
  })

  it("is never more of a share than was captured for it, nor in all than went back", () => {
    const moment = fc.integer({ min: 0, max: 30 })
    const some = fc.record({ amount: fc.integer({ min: 1, max: 900_000 }), minute: moment })
    const refund = fc.record({ amount: fc.integer({ min: 1, max: 900_000 }), minute: moment })
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 4 }),
        fc.array(refund, { maxLength: 4 }),
        fc.option(moment),
        (ins, outs, end) => {
          const refunds = outs.map(({ amount, minute }) => ({ share_id: null, amount, at: at(minute) }))
          const taken = ins.map(({ amount, minute }) => ({ amount, at: at(minute) }))
          const { a = 0, b = 0 } = sums(pastUsByShare(shares(end), taken, refunds))
          const total = (rows: { amount: number }[]) => rows.reduce((sum, { amount }) => sum + amount, 0)
          expect(a).toBeLessThanOrEqual(915_000)
          expect(b).toBeLessThanOrEqual(235_000)
          expect(a + b).toBeLessThanOrEqual(Math.min(total(refunds), total(taken)))
        },
      ),
    )
  })
})

describe("a refund that is due, where a part went back past us", () => {
  const row = { id: "row", amount: 915_000, at: at(4), in_core: 0, is_over: false }

  it("asks its payment for the rest, the oldest row first", () => {
    const { open, beside } = settledPastUs(
      [row, { ...row, id: "next", amount: 50_000 }],
      [{ amount: 940_000, at: at(5) }],
    )
    expect([[...open], beside]).toEqual([
      [
        ["row", 0],
        ["next", 25_000],
      ],
      0,
    ])
  })

  it("is not paid by what went back before it was due, nor once it is over: that is due no more beside it", () => {
    expect(settledPastUs([row], [{ amount: 500_000, at: at(3) }])).toEqual({
      open: new Map([["row", 915_000]]),
      beside: 500_000,
    })
    expect(settledPastUs([{ ...row, is_over: true }], [{ amount: 500_000, at: at(5) }]).beside).toBe(500_000)
  })

  it("counts the same once core gave the rest back", () => {
    const paid = { ...row, in_core: 415_000, is_over: true }
    expect(settledPastUs([paid], [{ amount: 500_000, at: at(5) }])).toEqual({ open: new Map([["row", 0]]), beside: 0 })
  })
})
