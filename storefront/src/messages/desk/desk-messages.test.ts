import { expect, it } from "vitest"
import { en } from "./en"
import { deskErrorText } from "./index"
import { vi } from "./vi"

function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
}

it("says everything in both languages, with the same kind of text under the same key", () => {
  expect(keysOf(en)).toEqual(keysOf(vi))
})

it("writes Vietnamese in composed letters, without exclamation marks or the words the tone forbids", () => {
  const text = JSON.stringify(vi)
  expect(text.normalize("NFC")).toBe(text)
  expect(text).not.toMatch(/!|không hợp lệ|thất bại|quý khách|người dùng/i)
})

it("tells seconds to wait in whole minutes, and falls back to the shop's words, then to our own fault", () => {
  const wait = { code: "code_tries_used", facts: { retry_after_seconds: 95 } }
  expect(deskErrorText(wait, "vi")).toBe("Đã thử nhiều lần. Chờ 2 phút, hoặc gọi người giúp.")
  expect(deskErrorText({ code: "code_wrong", facts: { tries_left: 3 } }, "en")).toBe("Wrong code, 3 tries left.")
  expect(deskErrorText({ code: "text_too_long" }, "vi")).toBe("Phần này hơi dài. Rút ngắn lại giúp.")
  expect(deskErrorText({ code: "never_heard_of" }, "vi")).toBe(
    "Chưa làm được do lỗi của chúng tôi. Chưa có gì thay đổi.",
  )
})
