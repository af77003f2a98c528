import { createWriteStream } from "node:fs"
import path from "node:path"
import { finished } from "node:stream/promises"
import PDFDocument from "pdfkit"
import { type QrRun, qrRuns } from "./qr"

export const INK = "#1F1A17"
export const INK_SOFT = "#5B514A"
export const HAIRLINE = "#DDD0BA"
export const EGG = "#EFE6D6"
/** The colour of the shop's deeds, for one accent on a page. */
export const SON = "#9B1C1A"
export const GOLD_INK = "#8C6417"
export const AMBER = "#8A5200"

export type Pdf = InstanceType<typeof PDFDocument>

/** Bytes that may wait for the disk before the next page is drawn. */
const MOST_WAITING = 1024 * 1024
const WAIT_MS = 5

/** Full font files (not web subsets): one file covers Latin and Vietnamese, so that no line mixes two fonts. */
function fontFile(weight: "400Regular" | "600SemiBold"): string {
  const root = path.dirname(require.resolve("@expo-google-fonts/be-vietnam-pro/package.json"))
  return path.join(root, weight, `BeVietnamPro_${weight}.ttf`)
}

/** Lets others have the process, and the disk take what was drawn. To be called between pages. */
export async function breathe(pdf: Pdf): Promise<void> {
  do {
    await new Promise((go) => setTimeout(go, pdf.readableLength > MOST_WAITING ? WAIT_MS : 0))
  } while (pdf.readableLength > MOST_WAITING)
}

/**
 * Draws a PDF into a file of this machine, with the shop's fonts `text` and `strong`. Nothing but the page at hand is kept in memory
 * where `draw` breathes between pages.
 * @param options page size and margins as PDFKit takes them (points), the document's title and language
 */
export async function writePdf(
  file: string,
  { title, lang, ...page }: PDFKit.PDFDocumentOptions & { title: string; lang: string },
  draw: (pdf: Pdf) => Promise<void>,
): Promise<void> {
  const pdf = new PDFDocument({ ...page, autoFirstPage: false, info: { Title: title }, lang, displayTitle: true })
  const out = createWriteStream(file)
  const written = finished(out)
  // Awaited below; a disk that is full while a page is drawn must not end the process.
  written.catch(() => undefined)
  try {
    pdf.pipe(out)
    pdf.registerFont("text", fontFile("400Regular")).registerFont("strong", fontFile("600SemiBold"))
    await draw(pdf)
    pdf.end()
    await written
  } catch (error) {
    out.destroy()
    throw error
  }
}

/** Numbers of a drawing: a thousandth of a point is finer than any printer. */
const short = (value: number) => String(Math.round(value * 1000) / 1000)

/**
 * Draws the dark runs of a QR code as vector rectangles, one module `cell` points wide, its corner at x and y; the quiet zone is the
 * caller's. Written in whole modules: PDFKit's own way takes three times the time and the bytes, and sheets hold thousands.
 */
export function drawQrRuns(pdf: Pdf, runs: QrRun[], { x, y, cell }: { x: number; y: number; cell: number }): void {
  const squares = runs.map(({ row, from, length }) => `${from} ${row} ${length} 1 re`)
  pdf.addContent(`q 0 g ${short(cell)} 0 0 ${short(cell)} ${short(x)} ${short(y)} cm ${squares.join(" ")} f Q`)
}

/** Draws a QR code. Corner and side in points; the quiet zone is the caller's. */
export function drawQr(pdf: Pdf, text: string, { x, y, side }: { x: number; y: number; side: number }): void {
  const { size, runs } = qrRuns(text)
  drawQrRuns(pdf, runs, { x, y, cell: side / size })
}
