import { describe, expect, it } from "vitest"
import type { OrderView } from "@/lib/backend/orders"
import { buyingMessages } from "@/messages/buying"
import { orderPdf } from "./order-pdf"

function orderOf(lines: number): OrderView {
  const items = Array.from({ length: lines }, (_, index) => ({
    id: String(index),
    variantId: "variant_1",
    productHandle: "khay",
    title: "Khay sơn mài tròn gắn vỏ trứng, nền đỏ son",
    variantTitle: "30 cm",
    madeBy: null,
    picture: null,
    quantity: 1,
    unitPrice: 325_000,
    total: 325_000,
  }))
  return {
    code: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    readableCode: "01ARZ 3NDEK TSV4R RFFQ6 9G5FA V",
    displayId: 12,
    placedAt: "2026-11-21T10:00:00Z",
    status: "pending",
    payment: { method: "cash_on_delivery", status: "due" },
    isDemo: true,
    delivery: {
      recipientName: "Nguyễn Thị Hường",
      recipientPhone: "0912 345 678",
      street: "Số 5 ngõ 12",
      communeCode: "00199",
      provinceCode: "",
      communeName: "Phường Láng",
      provinceName: "Hà Nội",
      contact: "nguoi-mua@example.com",
      note: "",
      isGift: false,
      giftNote: "",
    },
    stalls: [
      {
        seller: { handle: "xuong", name: "Xưởng sơn mài" },
        items,
        subtotal: lines * 325_000,
        shipping: 15_000,
        reference: "1024-1",
        state: "placed",
        endedBy: null,
        feeKept: 0,
        endReason: null,
        endNote: null,
        bySilence: false,
        carrier: null,
        trackingCode: null,
        expected: null,
        pickUp: false,
        pickUpAt: null,
        byAgreement: false,
        feeRequest: null,
        hasReceipt: false,
        back: { returns: [], refunds: [], questions: [], askable: [], returnedTotal: 0, returnable: null },
        contact: null,
        officersOf: null,
      },
    ],
    subtotal: lines * 325_000,
    shippingTotal: 30_000,
    creditTotal: 0,
    returnedTotal: 0,
    total: lines * 325_000 + 30_000,
    agreedFees: 0,
  }
}

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0
const options = { words: buyingMessages("vi").copy, locale: "vi", address: "http://localhost:3000/don-hang/x" } as const

describe("the copy of an order", () => {
  it("is one A5 page for a small order", async () => {
    const pdf = await orderPdf(orderOf(2), options)
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pagesOf(pdf)).toBe(1)
  })

  it("goes on to further pages instead of writing over the margin", async () => {
    const [forty, eighty] = await Promise.all([orderPdf(orderOf(40), options), orderPdf(orderOf(80), options)])
    expect(pagesOf(forty)).toBeGreaterThan(1)
    expect(pagesOf(eighty)).toBeGreaterThan(pagesOf(forty))
    expect(pagesOf(eighty)).toBeLessThan(10)
  })

  it("is written in English too", async () => {
    const pdf = await orderPdf(orderOf(1), { ...options, words: buyingMessages("en").copy, locale: "en" })
    expect(pagesOf(pdf)).toBe(1)
  })
})
