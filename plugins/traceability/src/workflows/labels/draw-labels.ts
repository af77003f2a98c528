import { breathe, type Pdf } from "@cho-lang/kit/pdf"
import { type QrLevel, QUIET_MODULES, qrRuns } from "@cho-lang/kit/qr"
import type { LabelFormat } from "../../modules/traceability/models"
import { codeAddress } from "../rules/code-address"
import { LABEL_PAPERS, labelLevel, labelsOfPage, placeLabel } from "../rules/label-formats"
import type { LabelLot } from "../rules/label-words"
import { drawLabel, MM, setLot } from "./draw-label"

/** Labels of one lot. */
export interface LotLabels {
  lot: LabelLot
  codes: { code: string; serial: string | null }[]
}

/** What is drawn on one set of paper. */
export interface LabelSheetToDraw {
  format: LabelFormat
  /** Labels of the first page that are used up already. */
  skip: number
  /** Origin of the shop. */
  publicUrl: string
  lots: LotLabels[]
}

/** Pages of so many labels. */
export function pagesOf(format: LabelFormat, labels: number, skip: number): number {
  return Math.ceil((labels + skip) / labelsOfPage(format))
}

/** The one that takes most space; null where there is none. */
function longestSerial(codes: LotLabels["codes"]): string | null {
  return codes.reduce<string | null>(
    (one, { serial }) => ((serial?.length ?? 0) > (one?.length ?? 0) ? serial : one),
    null,
  )
}

/** One level for a whole sheet, from its longest address: labels of one sheet look alike. */
function levelOf(format: LabelFormat, addresses: string[]): QrLevel {
  const longest = addresses.reduce((one, next) => (next.length > one.length ? next : one), "")
  return labelLevel(format, qrRuns(longest, "Q").size + 2 * QUIET_MODULES)
}

/**
 * Draws all labels.
 * @param tell after each page, with how many labels are drawn
 * @returns how many pages there are
 */
export async function drawLabels(
  pdf: Pdf,
  { format, skip, publicUrl, lots }: LabelSheetToDraw,
  tell: (done: number) => void = () => undefined,
): Promise<number> {
  const { page: size } = LABEL_PAPERS[format]
  const page = { size: [size.width * MM, size.height * MM] as [number, number], margin: 0 }
  const addressed = lots.map(({ lot, codes }) => ({
    lot,
    codes: codes.map((one) => ({ ...one, address: codeAddress(publicUrl, { ...one, ...lot }) })),
  }))
  const level = levelOf(
    format,
    addressed.flatMap(({ codes }) => codes.map(({ address }) => address)),
  )
  let place = skip
  let pages = 0
  for (const { lot, codes } of addressed) {
    let set = null
    for (const code of codes) {
      const at = placeLabel(format, place)
      if (at.page >= pages) {
        if (pages > 0) {
          tell(place - skip)
          await breathe(pdf)
        }
        pdf.addPage(page)
        pages++
      }
      set ??= setLot(pdf, lot, format, longestSerial(codes))
      drawLabel(pdf, code, { x: at.x * MM, y: at.y * MM, format, level, set })
      place++
    }
  }
  tell(place - skip)
  return pages
}
