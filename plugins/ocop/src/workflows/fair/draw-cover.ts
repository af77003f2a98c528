import { AMBER, drawQr, EGG, HAIRLINE, INK, INK_SOFT, type Pdf, SON } from "@cho-lang/kit/pdf"
import { FAIR_PAGE } from "../rules/fair-layout"
import { type FairLanguage, fairWords } from "../rules/fair-words"
import { drawPicture } from "./draw-good"

export interface Cover {
  language: FairLanguage
  title: string
  sum: string
  /** When it was made, as words. */
  made: string
  with_prices: boolean
  has_demo: boolean
  /** JPEGs of 4 to 5, at most four. */
  pictures: Buffer[]
  /** Where the list of today stands. */
  address: string
}

const { width: WIDE, margin } = FAIR_PAGE
const SPACE = 6
const GROUND = 400
const QR_SIDE = 74

/** One large picture with the others beside it; fewer pictures are larger. */
function drawPictures(pdf: Pdf, pictures: Buffer[]): void {
  const [first, ...others] = pictures
  const inner = WIDE - 2 * margin
  const wide = others.length === 0 ? inner : (inner - SPACE) * 0.62
  drawPicture(pdf, first ?? null, { x: margin, y: margin, width: wide, height: GROUND })
  const tall = (GROUND - SPACE * (others.length - 1)) / Math.max(1, others.length)
  for (const [place, picture] of others.entries()) {
    const x = margin + wide + SPACE
    drawPicture(pdf, picture, { x, y: margin + place * (tall + SPACE), width: inner - wide - SPACE, height: tall })
  }
}

/** Front page: what it is, of which day, and that stars may end. */
export function drawCover(pdf: Pdf, cover: Cover): void {
  const { language, title, sum, made, with_prices, has_demo, pictures, address } = cover
  const width = WIDE - 2 * margin
  pdf.addPage()
  drawPictures(pdf, pictures.slice(0, 4))
  let y = margin + GROUND + 34
  pdf.rect(margin, y, 44, 4).fillColor(SON).fill()
  y += 16
  pdf.font("strong").fillColor(INK)
  const size = [36, 30, 25, 21].find((one) => pdf.fontSize(one).heightOfString(title, { width }) <= one * 2.8) ?? 18
  pdf.fontSize(size).text(title, margin, y, { width, height: size * 3.9, ellipsis: true, lineGap: -size * 0.1 })
  y = pdf.y + 8
  pdf.font("text").fontSize(14).fillColor(INK_SOFT).text(sum, margin, y, { width })

  const notes = [
    fairWords(language, "stars_end"),
    ...(with_prices ? [fairWords(language, "prices")] : []),
    ...(has_demo ? [fairWords(language, "demo_note")] : []),
  ]
  const box = { x: margin, y: 0, width, height: 130 }
  box.y = FAIR_PAGE.height - margin - box.height
  pdf.rect(box.x, box.y, box.width, box.height).fillColor(EGG).fill()
  const column = { width: box.width - QR_SIDE - 56 }
  pdf
    .font("strong")
    .fontSize(12)
    .fillColor(INK)
    .text(made, box.x + 16, box.y + 13, column)
  for (const [place, note] of notes.entries()) {
    const isDemo = has_demo && place === notes.length - 1
    pdf
      .font("text")
      .fontSize(9.5)
      .fillColor(isDemo ? AMBER : INK)
      .text(note, box.x + 16, pdf.y + 4, column)
  }
  const ground = QR_SIDE + 20
  const corner = { x: box.x + box.width - ground - 14, y: box.y + 16 }
  pdf.rect(corner.x, corner.y, ground, ground).fillColor("#ffffff").fill()
  drawQr(pdf, address, { x: corner.x + 10, y: corner.y + 10, side: QR_SIDE })
  pdf.link(corner.x, corner.y, ground, ground, address)
  pdf.font("text").fontSize(8.5).fillColor(INK_SOFT)
  pdf.text(fairWords(language, "all"), corner.x - 10, corner.y + ground + 5, { width: ground + 20, align: "center" })
}

/** What stands at the foot of each page after the cover. */
export function drawFoot(
  pdf: Pdf,
  { language, date, page }: { language: FairLanguage; date: string; page: number },
): void {
  const y = FAIR_PAGE.height - 30
  pdf
    .save()
    .lineWidth(0.5)
    .strokeColor(HAIRLINE)
    .moveTo(margin, y - 6)
    .lineTo(WIDE - margin, y - 6)
    .stroke()
    .restore()
  pdf.font("text").fontSize(8).fillColor(INK_SOFT)
  pdf.text(fairWords(language, "footer", { date }), margin, y, { lineBreak: false })
  const words = fairWords(language, "page", { page })
  pdf.font("strong").fontSize(9).fillColor(INK)
  pdf.text(words, WIDE - margin - pdf.widthOfString(words), y - 1, { lineBreak: false })
}
