import { describe, expect, it } from "vitest"
import { deliveryFieldOf } from "./delivery-state"

describe("errors of the backend find their field on the form", () => {
  it.each([
    ["recipient_phone", "recipient_phone"],
    ["commune_code", "commune"],
    ["province_code", "commune"],
    ["quantity", null],
    [null, null],
  ])("%s belongs to %s", (field, expected) => {
    expect(deliveryFieldOf(field)).toBe(expected)
  })
})
