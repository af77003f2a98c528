import { expect, test } from "vitest"
import { addressOf, refusal } from "./request"

const shop = { host: "shop:3000" }

test("addresses that are none answer 404 instead of breaking", () => {
  expect(refusal({ method: "GET", url: "//", headers: shop })).toBe(404)
  expect(refusal({ method: "GET", url: "//evil.example/a", headers: shop })).toBe(404)
  expect(addressOf({ url: "/hang?q=1" })?.pathname).toBe("/hang")
})

test("only the methods of browsers pass", () => {
  expect(refusal({ method: "TRACE", url: "/", headers: shop })).toBe(405)
  for (const method of ["GET", "HEAD", "POST", "OPTIONS"])
    expect(refusal({ method, url: "/", headers: shop })).toBeNull()
})

test("a form comes from the shop itself, also behind a proxy", () => {
  const post = (headers: Record<string, string>) =>
    refusal({ method: "POST", url: "/gio-hang", headers: { ...shop, ...headers } })
  expect(post({ origin: "http://shop:3000" })).toBeNull()
  expect(post({})).toBeNull()
  expect(post({ origin: "https://evil.example" })).toBe(403)
  expect(post({ origin: "null" })).toBe(403)
  expect(post({ origin: "https://chola.ng", "x-forwarded-host": "chola.ng" })).toBeNull()
})
