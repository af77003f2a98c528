import { describe, expect, it } from "vitest"
import { RETURN_STATES } from "../../modules/returns/models"
import { nextReturnActions, RETURN_ACTIONS, returnTargetOf, wentThere } from "./return-moves"

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
      "accepted withdraw withdrawn",
      "asked accept accepted",
      "asked receive received",
      "asked refuse refused",
      "asked withdraw withdrawn",
    ])
  })

  it("know the same tap again, and offer nothing at the end", () => {
    expect(RETURN_ACTIONS.filter((action) => wentThere(action, "received"))).toEqual(["accept", "receive"])
    expect(nextReturnActions("asked")).toEqual(["accept", "receive", "refuse"])
    expect((["refused", "withdrawn", "lapsed", "received"] as const).flatMap(nextReturnActions)).toEqual([])
  })
})
