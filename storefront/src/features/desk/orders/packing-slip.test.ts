import { describe, expect, it } from "vitest"
import type { DeskOrder } from "@/lib/backend/desk/orders"
import { deskMessages } from "@/messages/desk"
import { packingSlips, slipLines, slipSizes } from "./packing-slip"

const order: DeskOrder = {
  id: "sord_1",
  reference: "1024-2",
  state: "confirmed",
  stateAt: "2026-11-20T02:00:00.000Z",
  placedAt: "2026-11-21T10:00:00Z",
  items: [
    { id: "1", title: "Khay tròn", variantTitle: "30 cm", picture: null, quantity: 2, total: 900_000 },
    { id: "2", title: "Hộp trà", variantTitle: null, picture: null, quantity: 1, total: 220_000 },
  ],
  goodsTotal: 1_120_000,
  shippingTotal: 15_000,
  awaitsPayment: false,
  toCollect: 1_135_000,
  commission: 0,
  recipient: "Nguyễn Thị Hường",
  phone: { call: "+84912345678", text: "0912 345 678" },
  buyerPhone: null,
  address: ["Số 5 ngõ 12", "Phường Láng", "Hà Nội"],
  note: "Gọi trước",
  isGift: false,
  giftNote: null,
  expected: null,
  pickUp: false,
  byAgreement: false,
  feeRequest: null,
  hasReceipt: false,
  carrier: null,
  trackingCode: null,
  endedBy: null,
  endReason: null,
  endNote: null,
  nextActions: ["pack"],
  returns: [],
  refunds: [],
  questions: [],
  askable: [],
  returnedTotal: 0,
  creditTotal: 0,
  changes: [],
}

const words = deskMessages("vi").orders.slip
const texts = (change: Partial<DeskOrder> = {}) =>
  slipLines({ ...order, ...change }, words, "vi").map((line) =>
    line === "rule" ? "-" : line.text.replaceAll("\u00a0", " "),
  )
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0

describe("a packing slip", () => {
  it("says where it goes, what is in it and what to collect", () => {
    expect(texts()).toEqual([
      "Gửi cho",
      "Nguyễn Thị Hường",
      "0912 345 678",
      "Số 5 ngõ 12, Phường Láng, Hà Nội",
      "Khách dặn: Gọi trước",
      "-",
      "2 × Khay tròn, 30 cm: 900.000 đ",
      "1 × Hộp trà: 220.000 đ",
      "Thu khi giao: 1.135.000 đ",
    ])
  })

  it("shows no sum of money in a present, and the wish", () => {
    const gift = texts({ isGift: true, giftNote: "Chúc bà mạnh khỏe" })
    expect(gift.join("\n")).not.toMatch(/\d{3} đ|Thu khi giao/)
    expect(gift.slice(-3)).toEqual(["-", "Lời nhắn kèm quà", "Chúc bà mạnh khỏe"])
  })

  it("names no sum for bulky goods before the buyer agreed to the fee", () => {
    const fee = { code: "1024-2-1", amount: 350_000, note: null }
    const collects = (state: "proposed" | "expected") =>
      texts({ byAgreement: true, feeRequest: { ...fee, state } }).some((text) => text.startsWith("Thu khi giao"))
    expect([collects("proposed"), collects("expected")]).toEqual([false, true])
    expect(texts({ byAgreement: true }).join()).not.toContain("Thu khi giao")
  })

  it("has no address where the buyer comes, and no sum where nothing is collected", () => {
    expect(texts({ pickUp: true, toCollect: 0 })).toEqual([
      "Khách đến lấy",
      "Nguyễn Thị Hường",
      "0912 345 678",
      "Khách dặn: Gọi trước",
      "-",
      "2 × Khay tròn, 30 cm: 900.000 đ",
      "1 × Hộp trà: 220.000 đ",
    ])
  })

  it.each(slipSizes)("is one page for each order on %s, more where the goods are many", async (size) => {
    const slip = { order, stall: "Xưởng sơn mài", address: "http://localhost:3000/ban-hang/don/sord_1" }
    expect(pagesOf(await packingSlips([slip, slip, slip], { words, locale: "vi", size }))).toBe(3)
    const long = { ...order, items: Array.from({ length: 30 }, () => order.items).flat() }
    expect(pagesOf(await packingSlips([{ ...slip, order: long }], { words, locale: "vi", size }))).toBeGreaterThan(1)
  })
})
