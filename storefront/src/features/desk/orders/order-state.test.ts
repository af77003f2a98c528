import { expect, it } from "vitest"
import type { DeskOrder } from "@/lib/backend/desk/orders"
import { deskMessages } from "@/messages/desk"
import { orderState } from "./order-state"

type Standing = Pick<DeskOrder, "state" | "endedBy" | "awaitsPayment"> & { sendsAgain?: boolean; asksReturn?: boolean }

it.each<[string, Standing]>([
  ["Đơn mới", { state: "placed", endedBy: null, awaitsPayment: false }],
  ["Khách chưa chuyển tiền, chưa cần gói", { state: "placed", endedBy: null, awaitsPayment: true }],
  ["Cán bộ đã hủy đơn này", { state: "declined", endedBy: "staff", awaitsPayment: false }],
  ["Đã báo không làm được", { state: "declined", endedBy: "stall", awaitsPayment: false }],
  ["Cần gửi món khác cho khách", { state: "completed", endedBy: null, awaitsPayment: false, sendsAgain: true }],
  ["Khách xin trả hàng, chờ trả lời", { state: "delivered", endedBy: null, awaitsPayment: false, asksReturn: true }],
  ["Cán bộ xác nhận hàng không tới", { state: "cancelled", endedBy: "lost", awaitsPayment: false }],
])("says %s", (text, standing) => {
  expect(orderState(standing, deskMessages("vi").orders)).toBe(text)
})
