import { placeOf } from "@/lib/backend/address"
import type { OrderStallView, OrderView } from "@/lib/backend/orders"
import { formatDateTime, formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { drawQr, HAIRLINE, INK, INK_SOFT, makePdf, type Pdf } from "@/lib/pdf"
import type { BuyingMessages } from "@/messages/buying/vi"
import { paymentText } from "./payment-text"

const PAGE = { size: "A5", margin: 36 } as const
const WIDTH = 420 - 2 * PAGE.margin
type OrderCopyWords = BuyingMessages["copy"]

/** Begins a new page when the next lines would not fit: both columns of a line must stand on the same page. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - PAGE.margin) pdf.addPage()
}

function line(pdf: Pdf, label: string, value: string, strong = false): void {
  keepTogether(pdf, 44)
  const y = pdf.y
  pdf
    .font(strong ? "strong" : "text")
    .fontSize(strong ? 11 : 9)
    .fillColor(INK)
  pdf.text(label, PAGE.margin, y, { width: WIDTH * 0.68 })
  const below = pdf.y
  pdf.text(value, PAGE.margin + WIDTH * 0.68, y, { width: WIDTH * 0.32, align: "right" })
  pdf.y = Math.max(below, pdf.y) + 3
}

function rule(pdf: Pdf): void {
  pdf
    .moveTo(PAGE.margin, pdf.y + 3)
    .lineTo(PAGE.margin + WIDTH, pdf.y + 3)
    .lineWidth(0.5)
    .stroke(HAIRLINE)
  pdf.y += 9
}

function stall(pdf: Pdf, share: OrderStallView, words: OrderCopyWords, locale: Locale): void {
  keepTogether(pdf, 64)
  pdf
    .font("strong")
    .fontSize(10)
    .fillColor(INK)
    .text(words.from(share.seller.name), PAGE.margin, pdf.y, { width: WIDTH })
  pdf.y += 2
  for (const item of share.items) {
    const name = item.variantTitle ? `${item.title}, ${item.variantTitle}` : item.title
    line(pdf, `${item.quantity} × ${name}`, formatMoney(item.total, locale))
  }
  rule(pdf)
}

/**
 * The buyer's copy of an order as an A5 PDF (bytes), with the order's address as QR code.
 * Money in whole đồng, times in Asia/Ho_Chi_Minh.
 * A downloadable copy is asked for by the E-commerce Law 122/2025/QH15 and Decree 248/2026/NĐ-CP.
 *
 * @param address absolute address of the order page, which the QR code carries
 */
export async function orderPdf(
  order: OrderView,
  { words, locale, address }: { words: OrderCopyWords; locale: Locale; address: string },
): Promise<Buffer> {
  return makePdf({ ...PAGE, title: words.title(order.displayId), lang: locale }, (pdf) => {
    drawQr(pdf, address, { x: PAGE.margin + WIDTH - 84, y: PAGE.margin, size: 84 })
    pdf
      .font("strong")
      .fontSize(15)
      .fillColor(INK)
      .text(words.title(order.displayId), { width: WIDTH - 96 })
    pdf.font("text").fontSize(9).fillColor(INK_SOFT)
    pdf.text(words.placedAt(formatDateTime(order.placedAt, locale)), { width: WIDTH - 96 })
    pdf.text(words.code(order.readableCode), { width: WIDTH - 96 })
    pdf.text(words.keepCode, { width: WIDTH - 96 })
    pdf.y = Math.max(pdf.y, PAGE.margin + 90)
    rule(pdf)

    for (const share of order.stalls) stall(pdf, share, words, locale)
    line(pdf, words.subtotal, formatMoney(order.subtotal, locale))
    line(pdf, words.shipping, formatMoney(order.shippingTotal, locale))
    if (order.returnedTotal > 0) line(pdf, words.returned, formatMoney(-order.returnedTotal, locale))
    if (order.creditTotal > 0) line(pdf, words.credit, formatMoney(-order.creditTotal, locale))
    if (order.agreedFees > 0) line(pdf, words.agreedFees, formatMoney(order.agreedFees, locale))
    line(pdf, words.total, formatMoney(order.total + order.agreedFees, locale), true)
    line(pdf, words.payment, paymentText(order, locale))
    rule(pdf)

    keepTogether(pdf, 80)
    const { delivery } = order
    pdf
      .font("strong")
      .fontSize(10)
      .fillColor(INK)
      .text(placeOf(delivery) ? words.deliverTo : words.collects, PAGE.margin, pdf.y, { width: WIDTH })
    pdf.font("text").fontSize(9)
    pdf.text(`${delivery.recipientName}, ${delivery.recipientPhone}`, { width: WIDTH })
    if (placeOf(delivery)) pdf.text(placeOf(delivery), { width: WIDTH })
    if (order.isDemo) pdf.moveDown().fillColor(INK_SOFT).text(words.demo, { width: WIDTH })
  })
}
