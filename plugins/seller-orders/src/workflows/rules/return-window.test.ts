import { describe, expect, it } from "vitest"
import { openReasons, RETURN_REASONS, returnableUntil } from "./return-window"

const delivered = new Date("2026-11-01T03:00:00Z")
const day = (days: number) => new Date(delivered.getTime() + days * 86_400_000)

describe("until when goods may go back", () => {
  it("is thirty days for what the household answers for, whatever the goods", () => {
    for (const reason of ["broken", "wrong_piece", "missing_pieces", "not_as_described"] as const) {
      expect(returnableUntil(reason, delivered, ["food", "made_to_order"])).toEqual({ until: day(30), fee_back: true })
    }
  })

  it("is seven days for a changed mind, and never for food and what was made for one buyer", () => {
    expect(returnableUntil("changed_mind", delivered, [])).toEqual({ until: day(7), fee_back: false })
    expect(returnableUntil("changed_mind", delivered, ["food"]).until).toBeNull()
    expect(returnableUntil("other", delivered, ["made_to_order"]).until).toBeNull()
  })

  it("says which reasons still count", () => {
    expect(openReasons(delivered, [], day(7))).toEqual({ until: day(30), reasons: [...RETURN_REASONS] })
    expect(openReasons(delivered, [], new Date(day(7).getTime() + 1)).reasons).toEqual(RETURN_REASONS.slice(0, 4))
    expect(openReasons(delivered, [], new Date(day(30).getTime() + 1))).toEqual({ until: null, reasons: [] })
  })

  it("has no row for a sale before the law", () => {
    expect(returnableUntil("broken", new Date("2024-06-30T10:00:00Z"), []).until).toBeNull()
  })
})
