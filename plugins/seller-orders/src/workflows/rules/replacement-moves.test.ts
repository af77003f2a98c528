import { expect, it } from "vitest"
import { REPLACEMENT_STATES } from "../../modules/replacements/models"
import { REPLACEMENT_ACTIONS, replacementTargetOf, wentThere } from "./replacement-moves"

it("goes along the arrows and nowhere else", () => {
  const found = REPLACEMENT_STATES.flatMap((state) =>
    REPLACEMENT_ACTIONS.flatMap((action) => {
      try {
        return [`${state} ${action} ${replacementTargetOf(action, state).to}`]
      } catch (error) {
        expect(error).toMatchObject({ code: "replacement_state_wrong", type: "conflict", details: { state } })
        return []
      }
    }),
  )
  expect(found.sort()).toEqual([
    "reserved give_up ended",
    "reserved send sent",
    "sent arrive received",
    "sent receive received",
  ])
})

it("knows the same tap again", () => {
  const went = (state: "received" | "ended", end_reason: "household" | "decided" | null = null) =>
    REPLACEMENT_ACTIONS.filter((action) => wentThere(action, { state, end_reason }))
  expect(went("received")).toEqual(["receive", "arrive"])
  expect([went("ended", "household"), went("ended", "decided")]).toEqual([["give_up"], []])
})
