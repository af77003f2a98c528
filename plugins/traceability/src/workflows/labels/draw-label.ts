import { drawQrRuns, INK, INK_SOFT, type Pdf } from "@cho-lang/kit/pdf"
import { type QrLevel, QUIET_MODULES, qrRuns } from "@cho-lang/kit/qr"
import type { LabelFormat } from "../../modules/traceability/models"
import { LABEL_PAPERS } from "../rules/label-formats"
import { type LabelLot, labelFacts, labelWords, pieceWords } from "../rules/label-words"
import { inFours } from "../rules/trace-code"
import { ELLIPSIS, type LabelFont, type SetLine, SMALLEST, setLines, widthOf } from "./set-lines"

/** Points of a millimetre. */
export const MM = 72 / 25.4

/** Line height to size: the marks above Vietnamese capitals need their air. */
const LINE = 1.16
/** Printers do not meet the cut to the millimetre. */
const EDGE = 1.1 * MM
/** Beside the quiet zone, which is part of the QR code's square. */
const GAP = 0.2 * MM

export interface LabelToDraw {
  code: string
  serial: string | null
  /** What the QR code says. */
  address: string
}

/** The lines of a lot that all its labels have in common. */
export interface LotLines {
  lines: SetLine[]
  /** Points of the type they are set in. */
  size: number
  /** Place of the line with the lot's number, where the number of a piece stands behind it; null: on a line of its own. */
  joined: number | null
}

const space = (format: LabelFormat) => {
  const { label, qr } = LABEL_PAPERS[format]
  const left = qr * MM + GAP
  return { left, width: label.width * MM - left - EDGE, height: label.height * MM - 2 * EDGE }
}

const heightOf = (lines: SetLine[]): number => lines.reduce((sum, { size }) => sum + size * LINE, 0)

/** How many lines name and stall may take, what shows more of them first. */
const MOST_LINES = [
  [3, 2],
  [3, 1],
  [2, 2],
  [2, 1],
] as const
/** Type gets smaller before words are cut, down to this part of its size. */
const STEPS = [1, 0.96, 0.92, 0.88, 0.84]

function setAt(pdf: Pdf, lot: LabelLot, { format, serial, scale, most }: Setting): LotLines & { isWhole: boolean } {
  const { width, height } = space(format)
  const size = LABEL_PAPERS[format].type * scale
  const set = (text: string, font: LabelFont, part: number, lines: number) =>
    setLines(pdf, { text, font, size: size * part, most: lines }, width)
  const [first = "", ...days] = labelFacts(lot)
  const name = set(lot.product, "strong", 1, most[0])
  const stall = set(lot.stall, "text", 0.88, most[1])
  const alone = set(first, "text", 0.92, 3)
  const both = serial === null ? [] : set(`${first} · ${pieceWords(serial)}`, "text", 0.92, 2)
  const isJoined = both.length === 1
  const ofLot = isJoined ? both.map((line) => ({ ...line, text: first })) : alone
  const lines = [...name, ...stall, ...ofLot, ...days.flatMap((day) => set(day, "text", 0.92, 1))]
  const own = size * LINE * (serial === null || isJoined ? 1 : 2)
  const isWhole = heightOf(lines) + own <= height && !lines.some(({ text }) => text.endsWith(ELLIPSIS))
  return { lines, size, joined: isJoined ? name.length + stall.length : null, isWhole }
}

interface Setting {
  format: LabelFormat
  /** The longest; null where labels have none. */
  serial: string | null
  scale: number
  most: readonly [number, number]
}

/** Sets a lot's lines once for all its labels: as large as they go, and whole where that can be. */
export function setLot(pdf: Pdf, lot: LabelLot, format: LabelFormat, serial: string | null): LotLines {
  for (const scale of STEPS) {
    for (const most of MOST_LINES) {
      const { isWhole, ...set } = setAt(pdf, lot, { format, serial, scale, most })
      if (isWhole) {
        return set
      }
    }
  }
  const { isWhole: _, ...set } = setAt(pdf, lot, { format, serial, scale: STEPS.at(-1) ?? 1, most: [2, 1] })
  return set
}

/** Words in one line, however small they get: a code that is cut is none. */
function inOneLine(pdf: Pdf, { text, font, size }: SetLine, width: number): SetLine {
  const wide = widthOf(pdf, text, font, size)
  return { text, font, size: Math.min(size, (size * width) / wide) }
}

/** Draws one label with its corner at x and y, in points. */
export function drawLabel(
  pdf: Pdf,
  { code, serial, address }: LabelToDraw,
  at: { x: number; y: number; format: LabelFormat; level: QrLevel; set: LotLines },
): void {
  const { x, y, format, level, set } = at
  const { label, qr, type } = LABEL_PAPERS[format]
  const { left, width, height } = space(format)
  const { size: modules, runs } = qrRuns(address, level)
  const cell = (qr * MM) / (modules + 2 * QUIET_MODULES)
  const top = y + ((label.height - qr) * MM) / 2
  drawQrRuns(pdf, runs, { x: x + QUIET_MODULES * cell, y: top + QUIET_MODULES * cell, cell })

  let down = y + EDGE
  const put = (line: SetLine, color = INK) => {
    pdf.font(line.font).fontSize(line.size).fillColor(color)
    pdf.text(line.text, x + left, down, { lineBreak: false })
    down += line.size * LINE
  }
  for (const [place, line] of set.lines.entries()) {
    const isPiece = place === set.joined && serial !== null
    put(isPiece ? inOneLine(pdf, { ...line, text: `${line.text} · ${pieceWords(serial)}` }, width) : line)
  }
  if (serial !== null && set.joined === null) {
    put(inOneLine(pdf, { text: pieceWords(serial), font: "text", size: set.size * 0.92 }, width))
  }
  const typed = inOneLine(pdf, { text: inFours(code), font: "strong", size: type }, width)
  const foot = y + EDGE + height - typed.size * LINE
  const scan = inOneLine(pdf, { text: labelWords("scan"), font: "text", size: type * 0.7 }, width)
  if (scan.size >= SMALLEST && foot - down > 1.5 * scan.size * LINE) {
    down = foot - scan.size * LINE
    put(scan, INK_SOFT)
  }
  down = Math.max(down, foot)
  put(typed)
}
