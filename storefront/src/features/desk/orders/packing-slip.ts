import type { DeskOrder } from "@/lib/backend/desk/orders"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { drawQr, HAIRLINE, INK, INK_SOFT, makePdf, type Pdf } from "@/lib/pdf"
import type { DeskMessages } from "@/messages/desk/vi"

/** A6 fits a label printer and half an A5 sheet; A5 is easier for old eyes. */
export const slipSizes = ["a6", "a5"] as const
export type SlipSize = (typeof slipSizes)[number]

/** Points: width of the sheet, its margin, letters from large to small, the side of the QR code. */
const SHEETS = {
  a6: { width: 298, margin: 20, large: 15, middle: 12, small: 9, qr: 62 },
  a5: { width: 420, margin: 32, large: 20, middle: 14, small: 11, qr: 84 },
} as const
type Sheet = (typeof SHEETS)[SlipSize]

/** An order to pack, with the stall it comes from and the address its household opens it under. */
export type Slip = { order: DeskOrder; stall: string; address: string }

type Words = DeskMessages["orders"]["slip"]

/** A line of a slip, or a rule across it. */
export type SlipLine = { text: string; size: "large" | "middle" | "small"; strong?: boolean; soft?: boolean } | "rule"

/** What the courier brings back, as far as it is settled: of bulky goods only when the buyer agreed to the fee. */
function sumToCollect({ isGift, toCollect, byAgreement, feeRequest }: DeskOrder): number {
  const isOpen = byAgreement && !["expected", "claimed", "captured"].includes(feeRequest?.state ?? "")
  return isGift || isOpen ? 0 : toCollect
}

/**
 * What stands on a slip below its head. A present shows no price, nor a sum to collect, which the courier's own label
 * carries.
 */
export function slipLines(order: DeskOrder, words: Words, locale: Locale): SlipLine[] {
  const { recipient, phone, address, note, items, isGift, giftNote, pickUp } = order
  const toCollect = sumToCollect(order)
  const goods = items.map(({ quantity, title, variantTitle, total }): SlipLine => {
    const name = [`${quantity} × ${title}`, variantTitle].filter(Boolean).join(", ")
    return { text: isGift ? name : `${name}: ${formatMoney(total, locale)}`, size: "small" }
  })
  const lines: (SlipLine | false | null)[] = [
    { text: pickUp ? words.collects : words.to, size: "small", soft: true },
    { text: recipient, size: "large", strong: true },
    phone && { text: phone.text, size: "large", strong: true },
    !pickUp && { text: address.join(", "), size: "middle" },
    note !== null && { text: fill(words.note, { note }), size: "small", soft: true },
    "rule",
    ...goods,
    toCollect > 0 && {
      text: fill(words.collect, { money: formatMoney(toCollect, locale) }),
      size: "middle",
      strong: true,
    },
    ...(isGift && giftNote
      ? (["rule", { text: words.wish, size: "small", soft: true }, { text: giftNote, size: "middle" }] as const)
      : []),
  ]
  return lines.filter((line) => line !== false && line !== null)
}

function drawHead(pdf: Pdf, sheet: Sheet, { order, stall, address }: Slip, words: Words): void {
  drawQr(pdf, address, { x: sheet.width - sheet.margin - sheet.qr, y: sheet.margin, size: sheet.qr })
  const width = sheet.width - 2 * sheet.margin - sheet.qr - 10
  const title = fill(words.title, { reference: order.reference })
  pdf.font("strong").fontSize(sheet.large).fillColor(INK).text(title, sheet.margin, sheet.margin, { width })
  pdf.font("text").fontSize(sheet.small).fillColor(INK_SOFT).text(fill(words.from, { stall }), { width })
  pdf.y = Math.max(pdf.y, sheet.margin + sheet.qr) + 4
}

function drawLine(pdf: Pdf, sheet: Sheet, line: SlipLine): void {
  const width = sheet.width - 2 * sheet.margin
  if (line === "rule") {
    const y = pdf.y + 3
    pdf
      .moveTo(sheet.margin, y)
      .lineTo(sheet.margin + width, y)
      .lineWidth(0.5)
      .stroke(HAIRLINE)
    pdf.y = y + 5
    return
  }
  pdf
    .font(line.strong ? "strong" : "text")
    .fontSize(sheet[line.size])
    .fillColor(line.soft ? INK_SOFT : INK)
    .text(line.text, sheet.margin, pdf.y, { width })
}

/**
 * Slips to lay into parcels or to stick on them, one order after the other, as one PDF (bytes). The QR code opens the
 * order on its household's desk and nothing to anybody else: the buyer's own code is a key and stays with the buyer.
 */
export async function packingSlips(
  slips: Slip[],
  { words, locale, size }: { words: Words; locale: Locale; size: SlipSize },
): Promise<Buffer> {
  const sheet = SHEETS[size]
  const page = { size: size.toUpperCase(), margin: sheet.margin, autoFirstPage: false }
  return makePdf({ ...page, title: words.file, lang: locale }, (pdf) => {
    for (const slip of slips) {
      pdf.addPage()
      drawHead(pdf, sheet, slip, words)
      for (const line of ["rule" as const, ...slipLines(slip.order, words, locale)]) drawLine(pdf, sheet, line)
    }
  })
}
