import type { LabelFormat } from "../../modules/traceability/models"

/** Paper that labels come on. All in millimetres, from the upper left corner of a page. */
export interface LabelPaper {
  page: { width: number; height: number }
  columns: number
  rows: number
  left: number
  top: number
  /** From the corner of one label to that of the next. */
  pitch: { x: number; y: number }
  label: { width: number; height: number }
  /** Side of the QR code, its quiet zone included. */
  qr: number
  /** Points of the product's name; all else follows from it. */
  type: number
}

const A4 = { width: 210, height: 297 }

/** A sheet of A4 with so many labels, as far from the left as from the right edge, and from the top as from the bottom. */
function sheet(
  columns: number,
  rows: number,
  { label, gap, qr, type }: { label: LabelPaper["label"]; gap: number; qr: number; type: number },
): LabelPaper {
  const pitch = { x: label.width + gap, y: label.height }
  const left = (A4.width - columns * pitch.x + gap) / 2
  const top = (A4.height - rows * pitch.y) / 2
  return { page: A4, columns, rows, left, top, pitch, label, qr, type }
}

/** Cut as the sheets in shops are: 65 of 38.1 × 21.2 mm, 24 of 63.5 × 33.9 mm, a roll of 50 × 30 mm for label printers. */
export const LABEL_PAPERS: Readonly<Record<LabelFormat, LabelPaper>> = {
  a4_65: sheet(5, 13, { label: { width: 38.1, height: 21.2 }, gap: 2.54, qr: 18, type: 6.6 }),
  a4_24: sheet(3, 8, { label: { width: 63.5, height: 33.9 }, gap: 2.54, qr: 29, type: 10 }),
  roll_50: {
    ...{ page: { width: 50, height: 30 }, columns: 1, rows: 1, left: 0, top: 0 },
    ...{ pitch: { x: 50, y: 30 }, label: { width: 50, height: 30 }, qr: 24, type: 8 },
  },
}

/** Labels of a page. */
export function labelsOfPage(format: LabelFormat): number {
  const { columns, rows } = LABEL_PAPERS[format]
  return columns * rows
}

/**
 * Where a label stands, row by row.
 * @param place from 0
 * @returns page from 0, corner in millimetres
 */
export function placeLabel(format: LabelFormat, place: number): { page: number; x: number; y: number } {
  const { columns, left, top, pitch } = LABEL_PAPERS[format]
  const page = Math.floor(place / labelsOfPage(format))
  const rest = place % labelsOfPage(format)
  return { page, x: left + (rest % columns) * pitch.x, y: top + Math.floor(rest / columns) * pitch.y }
}

/** Modules narrower than this are lost first when a label is rubbed or badly printed; millimetres. */
const FINE = 0.45

/**
 * How much of its QR codes may be lost. The higher level needs more modules on the same space; where they would become fine, wider ones
 * are worth more than spare ones: seen small, labels of 65 on a sheet are lost at level Q first, stained ones of 24 at level M.
 * @param modules of the code at level Q, quiet zone included
 */
export function labelLevel(format: LabelFormat, modules: number): "M" | "Q" {
  return LABEL_PAPERS[format].qr / modules >= FINE ? "Q" : "M"
}
