import { expect, it } from "vitest"
import { alarmText } from "./household-message"

const desk = "cholangnghe.com.vn/ban-hang/don"

it.each(["new", "waits", "helper", "return"] as const)(
  "says which stall, how many orders and where, in one part of an SMS: %s",
  (kind) => {
    const text = alarmText(kind, { stall: "Hợp tác xã Đồ gỗ Mỹ nghệ Sơn Đồng", count: 112, desk })
    expect(text).toMatch(/^[\w .,:;()/-]{1,160}$/)
    expect(text).toContain("Hop tac xa Do go")
    expect(text).toContain("112 don")
    expect(text).toContain(desk)
  },
)
