import { expect, it } from "vitest"
import { deskMessages } from "@/messages/desk"
import { isAlarming, newsDoor, newsLine } from "./news-line"

const { news: words } = deskMessages("vi")
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
  expect(newsDoor("toString", words)).toBeNull()
  expect(isAlarming("toString", words)).toBe(false)
})

it("warns of what somebody else may have done", () => {
  expect(isAlarming("handover-used", words)).toBe(true)
  expect(isAlarming("stall-approved", words)).toBe(false)
  expect(newsDoor("handover-used", words)?.path).toBe("/ban-hang/may")
})
