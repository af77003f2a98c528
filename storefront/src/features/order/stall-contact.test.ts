import { expect, it } from "vitest"
import { zaloAddress } from "./stall-contact"

it.each([
  ["+84912345678", "https://zalo.me/0912345678"],
  ["+33612345678", "https://zalo.me/33612345678"],
])("asks %s in Zalo", (phone, address) => {
  expect(zaloAddress(phone)).toBe(address)
})
