import { describe, expect, it } from "vitest"
import { packDraft, readDraft } from "./delivery-draft"
import { type DeliveryState, emptyDelivery } from "./delivery-state"

const state: DeliveryState = {
  ...emptyDelivery,
  values: { ...emptyDelivery.values, recipient_name: "Nguyễn Thị Thử", note: "Gọi trước\nkhi giao" },
  communeCode: "00199",
  errors: { recipient_phone: "phone_not_vietnamese_mobile" },
}

describe("a refused delivery form, kept for the next page", () => {
  it("comes back as it was, but for the places to choose from", () => {
    const place = { code: "00199", name: "Phường Láng", provinceName: "Hà Nội", formerName: null }
    expect(readDraft(packDraft({ ...state, choices: [place] }))).toEqual(state)
  })

  it("fits into a cookie however much was typed", () => {
    const much = Object.fromEntries(Object.keys(state.values).map((name) => [name, "ễ".repeat(5_000)]))
    expect(packDraft({ ...state, values: much as DeliveryState["values"] }).length).toBeLessThan(3_900)
  })

  it.each([undefined, "", "%%%", Buffer.from("[1]").toString("base64url"), Buffer.from("null").toString("base64url")])(
    "is nothing for %j",
    (packed) => {
      const draft = readDraft(packed)
      expect(draft === null || draft.values.recipient_name === "").toBe(true)
    },
  )
})
