import { afterEach, expect, it, vi } from "vitest"
import { unsentWords } from "@/messages/failure"
import { isUnsent, unsentText } from "./unsent"

afterEach(() => vi.unstubAllGlobals())

it("is what no server answered, not what one refused or leads on from", () => {
  expect(isUnsent(new TypeError("Failed to fetch"))).toBe(true)
  expect(isUnsent(new Error("An error occurred in the Server Components render."))).toBe(false)
  expect(isUnsent(Object.assign(new TypeError("x"), { digest: "NEXT_REDIRECT;push;/ban-hang;303;" }))).toBe(false)
})

it.each(["vi", "en"] as const)("is said in the page's own language: %s", (lang) => {
  vi.stubGlobal("document", { documentElement: { lang } })
  expect(unsentText()).toBe(unsentWords[lang])
})
