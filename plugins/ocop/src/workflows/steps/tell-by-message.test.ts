import { expect, it } from "vitest"
import { reminderText } from "./tell-by-message"

it("tells an end in one part of letters without marks, however long the product is called", () => {
  const text = reminderText({
    product: "Khay sơn mài tròn đỏ gắn vỏ trứng khảm trai cỡ lớn làm theo đơn đặt",
    left: "180",
    day: "2027-03-05",
  })
  expect(text).toMatch(/^Cho Lang: giay OCOP cua Khay son mai/)
  expect(text).toContain("con 180 ngay, het ngay 05/03/2027.")
  expect(text.length).toBeLessThanOrEqual(160)
  expect(text).toMatch(/^[\x20-\x7e]*$/)
})
