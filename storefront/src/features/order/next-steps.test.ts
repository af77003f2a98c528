import { expect, it } from "vitest"
import type { OrderStallView, OrderView } from "@/lib/backend/orders"
import { buyingMessages } from "@/messages/buying"
import { nextSteps } from "./next-steps"
import { paymentText } from "./payment-text"

const words = buyingMessages("vi").order
const atDoor: OrderView["payment"] = { method: "cash_on_delivery", status: "due" }
const awaited: OrderView["payment"] = { method: "bank_transfer", status: "awaited" }
const paid: OrderView["payment"] = { method: "bank_transfer", status: "paid" }

const byCard: OrderView["payment"] = { method: "card", status: "awaited" }

const part = (state: string, pickUp = false) => ({ state, pickUp }) as OrderStallView
const steps = (stalls: OrderStallView[], payment = atDoor) => nextSteps({ stalls, payment }, "vi")

it.each<[string, OrderStallView[], OrderView["payment"], string[]]>([
  ["a parcel", [part("placed")], atDoor, [words.nextSend]],
  ["what is collected and paid there", [part("placed", true)], atDoor, [words.nextCollect, words.nextPayThere]],
  ["what is collected and was paid", [part("placed", true)], paid, [words.nextCollect]],
  ["both", [part("packed"), part("placed", true)], paid, [words.nextSend, words.nextCollect]],
  ["money first", [part("placed")], awaited, [words.nextMoney.transfer, words.nextSend]],
  ["a card's money first", [part("placed")], byCard, [words.nextMoney.other, words.nextSend]],
  ["no courier where the parcel came", [part("delivered"), part("placed", true)], paid, [words.nextCollect]],
  ["nothing where all has come or ended", [part("delivered"), part("cancelled", true)], awaited, []],
])("tells what comes next: %s", (_, stalls, payment, expected) => {
  expect(steps(stalls, payment)).toEqual(expected)
})

it.each([
  [atDoor, "Trả tiền khi nhận hàng"],
  [awaited, "Chuyển khoản. Chờ bạn chuyển khoản"],
  [paid, "Chuyển khoản. Gian hàng đã nhận được tiền"],
  [{ method: "bank_transfer", status: "cancelled" } as const, "Chuyển khoản"],
  [byCard, "Thẻ quốc tế. Tiền chưa về"],
  [{ method: "other", status: "paid" } as const, "Trả trước. Gian hàng đã nhận được tiền"],
])("says how it is paid %#", (payment, text) => {
  expect(paymentText({ payment }, "vi")).toBe(text)
})
