import { expect, it } from "vitest"
import { alarmText } from "./household-message"

it("says which stall, how many orders and where, in one part of an SMS", () => {
  const desk = "cholangnghe.com.vn/ban-hang/don"
  const text = alarmText({ stall: "Hợp tác xã Đồ gỗ Mỹ nghệ Sơn Đồng", count: 112, desk })
  expect(text).toMatch(/^[\w .,:;()/-]{1,160}$/)
  expect(text).toContain("Hop tac xa Do go My nghe")
  expect(text).toContain("112 don")
  expect(text).toContain(desk)
})
