import { describe, expect, it } from "vitest"
import { type ChangeRow, type GoodsToUndo, planUndo } from "./plan-undo"

const AT = new Date("2026-11-22T08:00:00Z")
const seconds = (n: number) => new Date(AT.getTime() + n * 1000)
const row = (change: Partial<ChangeRow>): ChangeRow => ({
  id: "one",
  kind: "changed",
  before: {},
  after: {},
  created_at: AT,
  undoes_id: null,
  ...change,
})
const goods = (price_vnd: number, status: GoodsToUndo["status"] = "published"): GoodsToUndo => ({
  product_id: "p",
  name: "Khay",
  status,
  variants: [{ id: "v", title: "Khay", price_vnd, inventory_item_id: "i", location_id: "l" }],
  is_paused: status === "draft",
  proposed_at: seconds(-600),
})
const price = row({
  before: { variants: [{ id: "v", title: "Khay", price_vnd: 450_000 }] },
  after: { variants: [{ id: "v", title: "Khay", price_vnd: 500_000 }] },
})
const one = row({
  kind: "sold_elsewhere",
  before: { variants: [{ id: "v", title: "Khay", stocked: 3 }] },
  after: { variants: [{ id: "v", title: "Khay", stocked: 2 }] },
})
const typed = row({ id: "two", after: { variants: [{ id: "v", title: "Khay", stocked: 9 }] } })
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return (error as { code: string }).code
  }
  return "none"
}

describe("planUndo", () => {
  it("puts a price back, and counts stock back by what was counted", () => {
    expect(planUndo(price, [], goods(500_000), seconds(60)).plan.prices).toMatchObject([
      { before: 500_000, after: 450_000 },
    ])
    expect(planUndo(one, [], goods(1), AT).plan.stock).toMatchObject([{ variant_id: "v", by: 1 }])
    expect(planUndo(one, [{ ...one, id: "two" }], goods(1), AT).plan.stock).toMatchObject([{ by: 1 }])
  })

  it("puts on sale what was paused", () => {
    const paused = row({ kind: "paused", before: { status: "published" }, after: { status: "draft" } })
    expect(planUndo(paused, [], goods(1, "draft"), AT).status).toEqual({ before: "draft", after: "published" })
    expect(codeOf(() => planUndo(paused, [], goods(1), AT))).toBe("goods_changed_since")
    const never = { ...goods(1, "draft"), proposed_at: null }
    expect(planUndo(paused, [], never, AT).status?.after).toBe("published")
  })

  it("puts nothing on sale whose pause is over, or that was sent for approval since", () => {
    const paused = row({ kind: "paused", before: { status: "published" }, after: { status: "draft" } })
    const over = { ...goods(1, "draft"), is_paused: false }
    const sent = { ...goods(1, "draft"), proposed_at: seconds(5) }
    expect(codeOf(() => planUndo(paused, [], over, seconds(50)))).toBe("goods_changed_since")
    expect(codeOf(() => planUndo(paused, [], sent, seconds(50)))).toBe("goods_changed_since")
    const resumed = row({ kind: "resumed", before: { status: "draft" }, after: { status: "published" } })
    expect(planUndo(resumed, [], { ...goods(1), proposed_at: seconds(5) }, AT).status?.after).toBe("draft")
  })

  it("is too late after a minute, and says when somebody changed the same", () => {
    expect(codeOf(() => planUndo(price, [], goods(500_000), seconds(61)))).toBe("undo_too_late")
    expect(codeOf(() => planUndo(price, [], goods(510_000), AT))).toBe("goods_changed_since")
    expect(codeOf(() => planUndo(one, [typed], goods(1), AT))).toBe("goods_changed_since")
    const undone = row({ id: "three", kind: "undone", undoes_id: "two" })
    expect(planUndo(one, [typed, undone], goods(1), AT).plan.stock).toMatchObject([{ by: 1 }])
    expect(codeOf(() => planUndo(row({ kind: "published" }), [], goods(1), AT))).toBe("undo_not_possible")
  })
})
