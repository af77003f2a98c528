import { expect, it } from "vitest"
import { smsName } from "./sms-name"

it.each([
  ["Xưởng sơn Ngõ Gạch", "Xuong son Ngo Gach"],
  ["Đồ gỗ ông Đạt", "Do go ong Dat"],
  ["Hợp tác xã sơn mài Hạ Thái Duyên Thái", "Hop tac xa son mai Ha"],
  ["Nguyễn".repeat(9), "NguyenNguyenNguyenNguyen"],
  ["Vay tiền 0912345678 xem evil.example/x", "Vay tien xem evil"],
  ["工房", ""],
])("%s is %s in a message", (name, plain) => {
  expect(smsName(name)).toBe(plain)
})
