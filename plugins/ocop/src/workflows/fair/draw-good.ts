import { formatDong } from "@cho-lang/kit/money"
import { AMBER, drawQr, EGG, GOLD_INK, HAIRLINE, INK, INK_SOFT, type Pdf } from "@cho-lang/kit/pdf"
import { type FairLanguage, fairWords } from "../rules/fair-words"
import type { FairGood } from "./fair-goods"

/** A picture of 4 to 5 in points; in pixels it is printed with 240 to the inch. */
export const PICTURE = { width: 120, height: 150 }
export const PICTURE_PIXELS = { width: 400, height: 500 }
const GAP = 10
const QR_SIDE = 58
const STAR_POINTS = 10

export interface GoodToDraw {
  good: FairGood
  /** JPEG; null where there is none. */
  picture: Buffer | null
  language: FairLanguage
  with_prices: boolean
  address: string
}

interface Lines {
  x: number
  y: number
  width: number
  size: number
  most: number
  font?: "text" | "strong"
  color?: string
}

/** Writes at most so many lines; answers where the next may begin. */
function write(pdf: Pdf, words: string, { x, y, width, size, most, font = "text", color = INK }: Lines): number {
  pdf.font(font).fontSize(size).fillColor(color)
  const line = pdf.currentLineHeight(true)
  const height = Math.min(pdf.heightOfString(words, { width }), line * most)
  pdf.text(words, x, y, { width, height: height + 0.5, ellipsis: true })
  return y + height
}

/** The largest size up to `size` at which words stand in one line. */
export function sizeFor(pdf: Pdf, words: string, { width, size, font }: { width: number; size: number; font: string }) {
  const wide = pdf.font(font).fontSize(size).widthOfString(words)
  return wide <= width ? size : Math.max(6, (size * width) / wide)
}

/** A star in a ring, of our own drawing. */
function drawSeal(pdf: Pdf, x: number, y: number, radius: number): void {
  pdf.save().lineWidth(0.7).strokeColor(GOLD_INK).circle(x, y, radius).stroke()
  for (let point = 0; point < STAR_POINTS; point++) {
    const angle = (Math.PI * 2 * point) / STAR_POINTS - Math.PI / 2
    const far = point % 2 === 0 ? radius * 0.68 : radius * 0.3
    const [px, py] = [x + Math.cos(angle) * far, y + Math.sin(angle) * far]
    point === 0 ? pdf.moveTo(px, py) : pdf.lineTo(px, py)
  }
  pdf.closePath().fillColor(GOLD_INK).fill().restore()
}

function drawChip(pdf: Pdf, words: string, { x, y, width }: { x: number; y: number; width: number }): void {
  const [radius, gap] = [4.6, 3]
  drawSeal(pdf, x + radius, y + radius + 0.4, radius)
  const space = width - radius * 2 - gap
  const size = sizeFor(pdf, words, { width: space, size: 8.5, font: "strong" })
  pdf.font("strong").fontSize(size).fillColor(GOLD_INK)
  pdf.text(words, x + radius * 2 + gap, y + radius - size * 0.62, { lineBreak: false })
}

/** A picture cut to its frame; an empty ground where there is none. */
export function drawPicture(
  pdf: Pdf,
  picture: Buffer | null,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  if (picture) {
    pdf.save().rect(x, y, width, height).clip()
    pdf.image(picture, x, y, { cover: [width, height], align: "center", valign: "center" }).restore()
  } else {
    pdf.save().rect(x, y, width, height).fillColor(EGG).fill().restore()
  }
  pdf.save().lineWidth(0.4).strokeColor(HAIRLINE).rect(x, y, width, height).stroke().restore()
}

function drawPrice(
  pdf: Pdf,
  amount: number,
  { good, language, x, y, width }: { good: FairGood; language: FairLanguage; x: number; y: number; width: number },
): void {
  const price = formatDong(amount, language)
  const words = good.price_varies ? fairWords(language, "from", { price }) : price
  const size = sizeFor(pdf, words, { width, size: 13, font: "strong" })
  pdf.font("strong").fontSize(size).fillColor(INK).text(words, x, y, { lineBreak: false })
}

/** One piece: picture, name, stall and village; below them what it costs, its stars if it has any, and the way to its page. */
export function drawGood(pdf: Pdf, what: GoodToDraw, { x, y, width }: { x: number; y: number; width: number }): void {
  const { good, picture, language, with_prices, address } = what
  drawPicture(pdf, picture, { x, y, ...PICTURE })
  const left = x + PICTURE.width + GAP
  const column = { x: left, width: width - PICTURE.width - GAP }
  const next = write(pdf, good.title, { ...column, y: y - 2, size: 10.5, most: 3, font: "strong" })
  const size = sizeFor(pdf, good.stall, { width: column.width, size: 8.5, font: "text" })
  pdf
    .fontSize(size)
    .fillColor(INK)
    .text(good.stall, left, next + 1, { lineBreak: false })
  const place = `${good.village}, ${good.commune}`
  const below = write(pdf, place, { ...column, y: next + 12, size: 8, most: 2, color: INK_SOFT })
  if (with_prices && good.price !== null) {
    drawPrice(pdf, good.price, { good, language, x: left, y: below + 3, width: column.width })
  }

  const foot = y + PICTURE.height
  const corner = { x: x + width - QR_SIDE, y: foot - QR_SIDE }
  drawQr(pdf, address, { ...corner, side: QR_SIDE })
  pdf.link(corner.x, corner.y, QR_SIDE, QR_SIDE, address)

  const beside = { x: left, width: column.width - QR_SIDE - 9 }
  let up = foot
  if (good.is_demo) {
    const words = fairWords(language, "demo")
    up -= 10
    const size = sizeFor(pdf, words, { width: beside.width, size: 7, font: "text" })
    pdf
      .fontSize(size)
      .fillColor(AMBER)
      .text(words, left, up + 1, { lineBreak: false })
  }
  if (good.stars !== null) {
    up -= 14
    const words = fairWords(language, good.stars_are_demo && !good.is_demo ? "chip_demo" : "chip", {
      stars: good.stars,
    })
    drawChip(pdf, words, { ...beside, y: up + 1 })
  }
}
