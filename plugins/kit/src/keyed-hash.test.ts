import { expect, it } from "vitest"
import { keyedHash } from "./keyed-hash"

it("knows a value again, and only with the same secret for the same purpose", () => {
  const hash = keyedHash("secret", "phones")("+84912345678")
  expect(hash).toMatch(/^[\w-]{43}$/)
  expect(keyedHash("secret", "phones")("+84912345678")).toBe(hash)
  expect(keyedHash("secret", "phones")("+84912345679")).not.toBe(hash)
  expect(keyedHash("secret", "addresses")("+84912345678")).not.toBe(hash)
  expect(keyedHash("another", "phones")("+84912345678")).not.toBe(hash)
})
