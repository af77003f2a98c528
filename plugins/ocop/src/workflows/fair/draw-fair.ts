import { breathe, HAIRLINE, INK, INK_SOFT, type Pdf } from "@cho-lang/kit/pdf"
import { CONTENTS_LINES, FAIR_PAGE, type FairLayout, type FairPart, type FairSection } from "../rules/fair-layout"
import { type FairLanguage, fairWords } from "../rules/fair-words"
import { type Cover, drawCover, drawFoot } from "./draw-cover"
import { drawGood } from "./draw-good"
import type { FairGood } from "./fair-goods"

export interface FairToDraw {
  language: FairLanguage
  group_by: "village" | "craft"
  with_prices: boolean
  /** The day it was made, as words. */
  date: string
  cover: Cover
  sections: FairSection<FairGood>[]
  layout: FairLayout<FairGood>
  pictureOf: (good: FairGood) => Promise<Buffer | null>
  addressOf: (good: FairGood) => string
  /** After each page; false ends the drawing. */
  goOn: () => Promise<boolean>
}

const { width: WIDE, margin, top } = FAIR_PAGE
const GUTTER = 16
const COLUMN = (WIDE - 2 * margin - GUTTER) / 2
const LINE = 23

function drawContents(pdf: Pdf, { language, group_by, sections, layout, date }: FairToDraw): void {
  const lines = sections.map(({ name, goods }, place) => ({ name, goods, page: layout.begins[place] ?? 0 }))
  for (let sheet = 0; sheet < layout.contents_pages; sheet++) {
    pdf.addPage()
    pdf.font("strong").fontSize(21).fillColor(INK)
    pdf.text(fairWords(language, `contents_${group_by}`), margin, top, { lineBreak: false })
    for (const [place, { name, goods, page }] of lines
      .slice(sheet * CONTENTS_LINES)
      .slice(0, CONTENTS_LINES)
      .entries()) {
      const y = top + 48 + place * LINE
      const number = String(page)
      const count = fairWords(language, "goods", { count: goods.length })
      pdf.font("strong").fontSize(11).fillColor(INK)
      const end = WIDE - margin - pdf.widthOfString(number)
      pdf.text(number, end, y, { lineBreak: false })
      pdf.text(name, margin, y, { width: 360, height: 15, ellipsis: true })
      pdf.font("text").fontSize(9).fillColor(INK_SOFT)
      pdf.text(count, WIDE - margin - 40 - pdf.widthOfString(count), y + 2, { lineBreak: false })
      pdf.goTo(margin, y - 3, WIDE - 2 * margin, LINE - 2, `trang-${page}`)
      pdf.save().lineWidth(0.4).strokeColor(HAIRLINE)
      pdf
        .moveTo(margin, y + 17)
        .lineTo(WIDE - margin, y + 17)
        .stroke()
        .restore()
    }
    drawFoot(pdf, { language, date, page: 2 + sheet })
  }
}

function drawHeading(pdf: Pdf, part: FairPart<FairGood> & { kind: "heading" }, language: FairLanguage): void {
  const { y, name, count, is_continued } = part
  const words = is_continued ? fairWords(language, "continued", { name }) : name
  pdf.font("strong").fontSize(15).fillColor(INK).text(words, margin, y, { width: 400, height: 20, ellipsis: true })
  const counted = fairWords(language, "goods", { count })
  pdf.font("text").fontSize(9).fillColor(INK_SOFT)
  pdf.text(counted, WIDE - margin - pdf.widthOfString(counted), y + 6, { lineBreak: false })
  pdf.save().lineWidth(0.8).strokeColor(INK)
  pdf
    .moveTo(margin, y + 24)
    .lineTo(WIDE - margin, y + 24)
    .stroke()
    .restore()
}

async function drawRow(pdf: Pdf, part: FairPart<FairGood> & { kind: "row" }, fair: FairToDraw): Promise<void> {
  const { language, with_prices, pictureOf, addressOf } = fair
  for (const [place, good] of part.goods.entries()) {
    const what = { good, picture: await pictureOf(good), language, with_prices, address: addressOf(good) }
    drawGood(pdf, what, { x: margin + place * (COLUMN + GUTTER), y: part.y, width: COLUMN })
  }
}

/** Draws the whole catalogue; false where `goOn` ended it. */
export async function drawFair(pdf: Pdf, fair: FairToDraw): Promise<boolean> {
  const { language, layout, date, cover } = fair
  drawCover(pdf, cover)
  drawContents(pdf, fair)
  for (const [place, parts] of layout.pages.entries()) {
    const page = 2 + layout.contents_pages + place
    pdf.addPage()
    pdf.addNamedDestination(`trang-${page}`)
    for (const part of parts) {
      part.kind === "heading" ? drawHeading(pdf, part, language) : await drawRow(pdf, part, fair)
    }
    drawFoot(pdf, { language, date, page })
    await breathe(pdf)
    if (!(await fair.goOn())) {
      return false
    }
  }
  return true
}
