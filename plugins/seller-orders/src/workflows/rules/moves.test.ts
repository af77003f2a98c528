import { describe, expect, it } from "vitest"
import { SELLER_ORDER_STATES, type SellerOrderState } from "../../modules/seller-orders/models"
import { ACTIONS, ENDED, isSilent, nextActions, refuseSpoken, targetOf } from "./moves"

/** Every arrow there is, as a person would draw it. */
const DRAWN = [
  "placed confirm confirmed",
  "placed decline declined",
  "placed cancel cancelled",
  "confirmed decline declined",
  "confirmed cancel cancelled",
  "confirmed pack packed",
  "packed unpack confirmed",
  "packed ship shipped",
  "packed ready ready_to_collect",
  "shipped deliver delivered",
  "ready_to_collect deliver delivered",
  "delivered complete completed",
  "delivered return returned",
  "completed return returned",
  "packed lose cancelled",
  "shipped lose cancelled",
  "ready_to_collect lose cancelled",
  "delivered lose cancelled",
  "completed lose cancelled",
  "shipped come_back cancelled",
  "ready_to_collect come_back cancelled",
  "delivered come_back cancelled",
]

describe("moves of a share", () => {
  it("go along the arrows and nowhere else", () => {
    const found = SELLER_ORDER_STATES.flatMap((state) =>
      ACTIONS.flatMap((action) => {
        try {
          return [`${state} ${action} ${targetOf(action, state)}`]
        } catch (error) {
          expect(error).toMatchObject({ code: "order_state_wrong", type: "conflict", details: { state } })
          return []
        }
      }),
    )
    expect(found.sort()).toEqual([...DRAWN].sort())
  })

  it("end where nothing is left to do", () => {
    expect(ENDED.flatMap((state) => nextActions(state))).toEqual([])
    const going: SellerOrderState[] = ["placed", "confirmed", "packed", "shipped", "ready_to_collect"]
    expect(going.map((state) => nextActions(state)[0])).toEqual(["confirm", "pack", "ship", "deliver", "deliver"])
    expect(nextActions("placed", { secured: false })).toEqual(["decline"])
    expect(nextActions("packed", { pickUp: true })).toEqual(["ready", "unpack"])
    expect(nextActions("packed"), "who paid for sending is not called to the stall").toEqual(["ship", "unpack"])
    expect(nextActions("packed", { disputed: true }), "officers decide over what was packed").toEqual(["ship"])
    const disputed = { disputed: true }
    expect(nextActions("shipped", disputed), "what came back need not wait for officers").toEqual(["come_back"])
  })

  it("lead back from what counts as delivered only where nobody said so", () => {
    const by = (by_kind: string) => [{ to_state: "delivered", by_kind }]
    expect([by("system"), by("buyer"), by("seller_member"), []].map((changes) => isSilent(changes, []))).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(isSilent(by("system"), [{}]), "its buyer gives something back").toBe(false)
    expect(nextActions("delivered")).toEqual([])
    expect(nextActions("delivered", { silent: true })).toEqual(["come_back"])
    expect(() => refuseSpoken("come_back", "delivered", false)).toThrow("come_back")
    for (const [action, state, silent] of [
      ["come_back", "delivered", true],
      ["come_back", "shipped", false],
      ["complete", "delivered", false],
    ] as const) {
      expect(() => refuseSpoken(action, state, silent)).not.toThrow()
    }
  })
})
