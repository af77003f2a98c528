import { describe, expect, it } from "vitest"
import { WAY_BACK_PAYERS } from "../../modules/returns/models"
import { RETURN_REASONS } from "./return-window"
import { answersFor, refuseWayBackPayer, unsaidPayer } from "./way-back-payer"

const delivered = new Date("2026-11-01T03:00:00Z")

const payersOf = (reason: string) =>
  WAY_BACK_PAYERS.filter((payer) => {
    try {
      refuseWayBackPayer(payer, answersFor(reason, delivered))
      return true
    } catch (error) {
      expect(error).toMatchObject({ code: "way_back_payer_wrong", field: "way_back_payer", type: "conflict" })
      return false
    }
  })

describe("who pays the way back", () => {
  it.each(RETURN_REASONS)("is never the buyer of goods that the household answers for: %s", (reason) => {
    const isOwn = reason === "changed_mind" || reason === "other"
    expect(payersOf(reason)).toEqual(isOwn ? ["buyer", "stall", "nobody"] : ["stall", "nobody"])
    expect(unsaidPayer(answersFor(reason, delivered))).toBe(isOwn ? null : "stall")
  })
})
