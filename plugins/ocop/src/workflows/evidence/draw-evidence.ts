import { AMBER, drawQr, GOLD_INK, HAIRLINE, INK, INK_SOFT, type Pdf } from "@cho-lang/kit/pdf"
import { type EvidenceItem, evidenceWords } from "../rules/evidence"
import { FAIR_PAGE } from "../rules/fair-layout"
import { fairMoment } from "../rules/fair-words"
import type { Evidence } from "./read-evidence"

export interface EvidenceToDraw {
  evidence: Evidence
  items: EvidenceItem[]
  language: "vi" | "en"
  moment: Date
  /** Addresses of the product and the stall. */
  addresses: string[]
}

const MARGIN = 48
const WIDTH = FAIR_PAGE.width - 2 * MARGIN
const QR_SIDE = 76
/** A household's story may be long; a summary quotes it, the text lies beside it in the pack. */
const MOST_LETTERS = 1500

const shortened = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text)

function heading(pdf: Pdf, words: string): void {
  pdf.moveDown(0.8).font("strong").fontSize(13).fillColor(INK).text(words, MARGIN, pdf.y, { width: WIDTH })
  pdf.moveDown(0.2).font("text").fontSize(10)
}

function facts(pdf: Pdf, rows: [string, string][]): void {
  for (const [name, value] of rows) {
    const { y } = pdf
    pdf.font("text").fontSize(9).fillColor(INK_SOFT).text(name, MARGIN, y, { width: 130 })
    pdf
      .font("strong")
      .fontSize(10)
      .fillColor(INK)
      .text(value, MARGIN + 136, y, { width: WIDTH - 136 - QR_SIDE - 12 })
    pdf.moveDown(0.15)
  }
}

function checklist(pdf: Pdf, items: EvidenceItem[], language: "vi" | "en"): void {
  for (const stars of [null, 3, 4, 5]) {
    const own = items.filter((item) => item.stars === stars)
    const words = stars === null ? evidenceWords(language, "every") : evidenceWords(language, "stars", { stars })
    pdf.moveDown(0.3).font("strong").fontSize(10).fillColor(GOLD_INK).text(words, MARGIN, pdf.y, { width: WIDTH })
    for (const { name, state, state_name } of own) {
      const { y } = pdf
      pdf
        .font("text")
        .fontSize(9.5)
        .fillColor(INK)
        .text(name[language], MARGIN, y, { width: WIDTH - 190 })
      const below = pdf.y
      const color = state === "missing" ? AMBER : INK_SOFT
      pdf.font("strong").fontSize(9).fillColor(color)
      pdf.text(state_name[language], MARGIN + WIDTH - 180, y, { width: 180, align: "right" })
      pdf.y = Math.max(below, pdf.y) + 3
      pdf.save().lineWidth(0.4).strokeColor(HAIRLINE)
      pdf
        .moveTo(MARGIN, pdf.y - 1)
        .lineTo(MARGIN + WIDTH, pdf.y - 1)
        .stroke()
        .restore()
    }
  }
}

/** The summary of a pack: what the product is, where it is found, what was sold, and what an assessment will still ask for. */
export async function drawEvidence(
  pdf: Pdf,
  { evidence, items, language, moment, addresses }: EvidenceToDraw,
): Promise<void> {
  const say = (key: string, values: Record<string, string | number> = {}) => evidenceWords(language, key, values)
  const { seller, certificate, holder, sold, sold_elsewhere } = evidence
  const { date, time } = fairMoment(moment, language)
  const day = (iso: string) => fairMoment(new Date(`${iso}T05:00:00Z`), language).date
  pdf.addPage()
  pdf
    .font("strong")
    .fontSize(20)
    .fillColor(INK)
    .text(say("title"), MARGIN, MARGIN, { width: WIDTH - QR_SIDE - 12 })
  pdf
    .font("text")
    .fontSize(9.5)
    .fillColor(INK_SOFT)
    .text(say("made", { time, date }), { width: WIDTH - QR_SIDE - 12 })
  pdf.text(say("notice"), { width: WIDTH - QR_SIDE - 12 })
  if (evidence.is_demo) {
    pdf.fillColor(AMBER).text(say("demo"), { width: WIDTH - QR_SIDE - 12 })
  }
  drawQr(pdf, addresses[0] ?? "", { x: MARGIN + WIDTH - QR_SIDE, y: MARGIN, side: QR_SIDE })
  pdf.moveDown(0.6)
  facts(pdf, [
    [say("product"), evidence.title],
    [say("stall"), seller.name],
    [say("place"), [seller.street_address, seller.village, seller.commune].filter(Boolean).join(", ")],
    [say("holder"), holder ? [holder.name, holder.registration_no].filter(Boolean).join(", ") : say("none")],
    [
      say("certificate"),
      certificate ? say("certificate_line", { ...certificate, date: day(certificate.decided_on) }) : say("none"),
    ],
  ])
  heading(pdf, say("links"))
  for (const address of addresses) {
    pdf.fillColor(INK).text(address, MARGIN, pdf.y, { width: WIDTH, link: address })
  }
  heading(pdf, say("sales"))
  pdf.fillColor(INK).text(say("on_market", sold), { width: WIDTH })
  pdf.text(say("elsewhere", { pieces: sold_elsewhere }), { width: WIDTH })
  heading(pdf, say("checklist"))
  pdf.fillColor(INK).text(say("pictures", { count: evidence.pictures.length }), { width: WIDTH })
  checklist(pdf, items, language)
  for (const [key, text] of [["story", evidence.story] as const, ["stall_story", seller.story] as const]) {
    if (text) {
      heading(pdf, say(key))
      pdf.fillColor(INK).text(shortened(text), MARGIN, pdf.y, { width: WIDTH })
    }
  }
}
