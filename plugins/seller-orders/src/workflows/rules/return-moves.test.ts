import { describe, expect, it } from "vitest"
import { RETURN_STATES } from "../../modules/returns/models"
import { REFUSE_REASONS } from "./read-return"
import { nextReturnActions, RETURN_ACTIONS, refuseReasonOf, returnTargetOf, wentThere } from "./return-moves"

describe("moves of a return", () => {
  it("go along the arrows and nowhere else", () => {
    const found = RETURN_STATES.flatMap((state) =>
      RETURN_ACTIONS.flatMap((action) => {
        try {
          return [`${state} ${action} ${returnTargetOf(action, state)}`]
        } catch (error) {
          expect(error).toMatchObject({ code: "return_state_wrong", type: "conflict", details: { state } })
          return []
        }
      }),
    )
    expect(found.sort()).toEqual([
      "accepted lapse lapsed",
      "accepted receive received",
      "accepted refuse refused",
      "accepted withdraw withdrawn",
      "asked accept accepted",
      "asked receive received",
      "asked refuse refused",
      "asked withdraw withdrawn",
    ])
  })

  it("say no after a yes for what came or did not, and that it did not only after two weeks", () => {
    const now = new Date("2026-11-22T10:00:00Z")
    const codeOf = (reason: string, state: "asked" | "accepted", days: number) => {
      try {
        refuseReasonOf(reason, { state, answered_at: new Date(now.getTime() - days * 86_400_000) }, now)
        return null
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    const fits = (state: "asked" | "accepted") => REFUSE_REASONS.filter((reason) => codeOf(reason, state, 15) === null)
    expect(fits("asked")).toEqual(["used", "not_ours", "as_described", "too_late", "other"])
    expect(fits("accepted")).toEqual(["used", "not_ours", "other", "came_otherwise", "never_came"])
    expect(codeOf("never_came", "accepted", 13.9)).toBe("return_not_late")
    expect(codeOf("came_otherwise", "accepted", 0)).toBeNull()
  })

  it("know the same tap again, and offer nothing at the end", () => {
    expect(RETURN_ACTIONS.filter((action) => wentThere(action, "received"))).toEqual(["accept", "receive"])
    expect(nextReturnActions("asked")).toEqual(["accept", "receive", "refuse"])
    expect((["refused", "withdrawn", "lapsed", "received"] as const).flatMap(nextReturnActions)).toEqual([])
  })
})
