import { describe, expect, it } from "vitest"
import { CAME_BACK_REASONS, keptFee, refuseAllWhole, refuseCameBack } from "./came-back"

describe("a parcel that came back", () => {
  const share = { live: 915_000, shipping: 15_000, paid: 915_000 }

  it.each([
    ["not_collected", 15_000],
    ["refused", 15_000],
    ["not_delivered", 0],
    ["broken_on_way", 0],
  ])("%s: the household keeps %d of what was paid before", (reason, kept) => {
    expect(keptFee({ ...share, reason })).toBe(kept)
  })

  it("keeps nothing that was not paid, nor more than the share costs still", () => {
    const reason = "refused"
    expect(keptFee({ ...share, reason, paid: 0 })).toBe(0)
    expect(keptFee({ ...share, reason, paid: 10_000 })).toBe(10_000)
    expect(keptFee({ ...share, reason, live: 4_000 })).toBe(4_000)
    expect(keptFee({ ...share, reason, live: -5, paid: -5 })).toBe(0)
  })

  it("was not carried where it waited to be collected", () => {
    const refused = CAME_BACK_REASONS.filter((reason) => {
      try {
        refuseCameBack(reason, "ready_to_collect")
        return false
      } catch (error) {
        expect(error).toMatchObject({ code: "end_reason_wrong" })
        return true
      }
    })
    expect(refused).toEqual(["not_delivered", "broken_on_way"])
    expect(() => CAME_BACK_REASONS.map((reason) => refuseCameBack(reason, "shipped"))).not.toThrow()
  })

  it("did not break where every piece of it can be sold again", () => {
    const lines = [
      { line_item_id: "ordli_1", quantity: 2 },
      { line_item_id: "ordli_2", quantity: 1 },
    ]
    const refused = (restock: Record<string, number>) =>
      CAME_BACK_REASONS.filter((reason) => {
        try {
          refuseAllWhole(reason, restock, lines)
          return false
        } catch (error) {
          expect(error).toMatchObject({ code: "nothing_broken", field: "reason" })
          return true
        }
      })
    expect(refused({ ordli_1: 2, ordli_2: 1 })).toEqual(["broken_on_way"])
    expect(refused({ ordli_1: 1, ordli_2: 1 })).toEqual([])
    expect(refused({ ordli_1: 2 })).toEqual([])
    expect(refused({})).toEqual([])
  })
})
