import { expect, it } from "vitest"
import { deskMessages } from "@/messages/desk"
import { isAlarming, newsDoor, newsLine, type Reader } from "./news-line"

const { news: words } = deskMessages("vi")
const owner: Reader = { via: "owner", isHelper: false, writes: true }
const item = (key: string, facts = {}) => ({ id: "1", key, at: "2026-11-22T03:00:00Z", stall: null, facts })

it("tells facts that are known, and does without the others", () => {
  const account = { by: "Lan", bank_name: "Vietcombank", account_number: "•••789" }
  expect(newsLine(item("bank-account-changed", account), words)).toBe(
    "Lan đã đổi tài khoản nhận tiền: Vietcombank, •••789",
  )
  expect(newsLine(item("bank-account-changed", { by: null }), words)).toBe("Có người đã đổi tài khoản nhận tiền")
  expect(newsLine(item("invited", { by: "Bà Tư" }), words)).toBe("Bà Tư mời vào gian")
})

it("tells what it has no words for as something new, and leads nowhere", () => {
  expect(newsLine(item("toString"), words)).toBe("Có việc mới ở gian hàng")
  expect(newsDoor("toString", words, owner)).toBeNull()
  expect(isAlarming("toString", words)).toBe(false)
})

it("warns of what somebody else may have done", () => {
  expect(isAlarming("handover-used", words)).toBe(true)
  expect(isAlarming("stall-approved", words)).toBe(false)
  expect(newsDoor("handover-used", words, owner)?.path).toBe("/ban-hang/may")
})

it("leads a helper to the own list, and the household to its people", () => {
  const path = (key: string, reader: Reader) => newsDoor(key, words, reader)?.path ?? null
  const helper: Reader = { via: null, isHelper: true, writes: true }
  expect(path("consent-paper-refused", helper)).toBe("/ban-hang/giup")
  expect(path("consent-paper-refused", { ...helper, via: "grant" })).toBe("/ban-hang/giup")
  expect(path("consent-paper-refused", owner)).toBe("/ban-hang/nguoi")
  expect(path("grant-ended", { ...helper, isHelper: false })).toBeNull()
  expect(path("stall-approved", { ...helper, via: "grant" })).toBeNull()
})

it("leads no device that may only look to a form", () => {
  expect(newsDoor("bank-account-changed", words, owner)?.path).toBe("/ban-hang/gian/tai-khoan")
  expect(newsDoor("bank-account-changed", words, { ...owner, writes: false })).toBeNull()
})
