import { expect, it } from "vitest"
import { buyingMessages } from "./buying"
import { deskMessages } from "./desk"

/**
 * The house's table of words for one stall's part of an order: state or who ended it, what its buyer reads, what its
 * household reads, what its buyer reads in English. Two concepts never share a row, one concept never has two words.
 */
const ROWS = `
awaitsTransfer | Chờ bạn chuyển khoản | Khách chưa chuyển tiền, chưa cần gói | Waiting for your transfer
transferCame | Gian hàng đã nhận được tiền | | Payment received
placed | Đã đặt, chờ gian hàng nhận đơn | Đơn mới | Ordered, waiting for the maker
confirmed | Gian hàng đã nhận đơn | Đã nhận, chờ gói | Accepted
packed | Đã gói xong | Đã gói, chờ gửi | Packed
shipped | Đang trên đường giao | Đã gửi đi | On its way
ready_to_collect | Mời bạn đến lấy | Chờ khách đến lấy | Ready to collect
delivered | Đã giao tới nơi | Đã giao | Delivered
completed | Đã xong | Đã xong | Completed
stall | Gian hàng không làm được đơn này | Đã báo không làm được | The maker could not take it
buyer | Bạn đã hủy | Khách đã hủy | Cancelled
late_transfer | Đã hủy vì quá hạn chuyển tiền | Khách không chuyển tiền | Cancelled: no transfer in time
returned | Đã trả lại hàng | Hàng đã về | Returned`

const rows = ROWS.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))

/** Words by their keys, of states, of enders, and of money that is awaited. */
function buyerWords(locale: "vi" | "en"): Record<string, string | undefined> {
  const { states, endedBy, awaitsTransfer, transferCame } = buyingMessages(locale).order
  return { ...states, ...endedBy, awaitsTransfer, transferCame }
}
const { states, endedBy, moneyOnItsWay } = deskMessages("vi").orders
const householdWords: Record<string, string | undefined> = { ...states, ...endedBy, awaitsTransfer: moneyOnItsWay }

it.each(rows)("%s is said in the words of the house", (key = "", buyer, household, english) => {
  expect(buyerWords("vi")[key]).toBe(buyer)
  expect(householdWords[key] ?? "").toBe(household)
  expect(buyerWords("en")[key]).toBe(english)
})

it.each([
  ["vi", "Lời nhắn kèm quà", "Chiếc này vừa có người mua. Xem món gần giống"],
  ["en", "Gift note", "Someone has just bought this piece. See similar ones"],
] as const)("a gift's note and a piece that is gone have one word each (%s)", (locale, note, gone) => {
  const { basket, checkout, review } = buyingMessages(locale)
  const desk = deskMessages(locale).orders
  expect([checkout.giftNote, desk.slip.wish]).toEqual([note, note])
  expect(desk.giftWish).toContain(note)
  expect(`${basket.soldPiece} ${basket.seeSimilar}`).toBe(gone)
  expect(JSON.stringify([checkout, review, desk])).not.toMatch(/lời chúc|your wish/i)
})
