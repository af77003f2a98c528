import { expect, it } from "vitest"
import { deskPathOnly, readBack, readSentCode, writeSentCode } from "./sent-code"

it("remembers the number between two screens", () => {
  const sent = { phone: "0912345678", resendAt: 1_700_000_000_000, next: "/ban-hang/mo-gian" }
  expect(readSentCode(writeSentCode(sent))).toEqual(sent)
})

it.each([undefined, "", "{", "[]", '["0912345678"]', "null"])("takes %s for nothing", (text) => {
  expect(readSentCode(text)).toBeNull()
})

it.each(["https://evil.example", "//evil.example", "/gio-hang", "/ban-hang?x=1", "/ban-hang/../x", null])(
  "leads %s home",
  (path) => {
    expect(deskPathOnly(path)).toBe("/ban-hang")
  },
)

it("reads a number back in groups", () => {
  expect(readBack("+84 912-345-678")).toBe("0912 345 678")
  expect(readBack("0912345678")).toBe("0912 345 678")
  expect(readBack("12")).toBe("12")
})
