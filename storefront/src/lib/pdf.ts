import { createRequire } from "node:module"
import path from "node:path"
import { qrRuns } from "@cho-lang/kit/qr"
import PDFDocument from "pdfkit"

export const INK = "#1F1A17"
export const INK_SOFT = "#5B514A"
export const HAIRLINE = "#DDD0BA"

export type Pdf = InstanceType<typeof PDFDocument>

/** Full font files (not web subsets): one file covers Latin and Vietnamese, so that no line mixes two fonts. */
function fontFile(weight: "400Regular" | "600SemiBold"): string {
  const require = createRequire(path.join(process.cwd(), "package.json"))
  const root = path.dirname(require.resolve("@expo-google-fonts/be-vietnam-pro/package.json"))
  return path.join(root, weight, `BeVietnamPro_${weight}.ttf`)
}

/**
 * Draws a PDF with the shop's fonts, `text` and `strong`; its bytes.
 * @param options page size and margins as PDFKit takes them (points), the document's title and language
 */
export async function makePdf(
  { title, lang, ...page }: PDFKit.PDFDocumentOptions & { title: string; lang: string },
  draw: (pdf: Pdf) => void,
): Promise<Buffer> {
  const pdf = new PDFDocument({ ...page, info: { Title: title }, lang })
  const parts: Buffer[] = []
  pdf.on("data", (part: Buffer) => parts.push(part))
  const finished = new Promise<void>((resolve, reject) => pdf.on("end", resolve).on("error", reject))
  pdf.registerFont("text", fontFile("400Regular")).registerFont("strong", fontFile("600SemiBold"))
  draw(pdf)
  pdf.end()
  await finished
  return Buffer.concat(parts)
}

/** Draws a QR code as vector squares: sharp in print at any size. Corner and side in points. */
export function drawQr(pdf: Pdf, text: string, { x, y, size: side }: { x: number; y: number; size: number }): void {
  const { size, runs } = qrRuns(text)
  const cell = side / size
  pdf.save().fillColor(INK)
  for (const { row, from, length } of runs) pdf.rect(x + from * cell, y + row * cell, length * cell, cell)
  pdf.fill().restore()
}

/** A PDF as an answer to its own reader, never kept in between. */
export function pdfResponse(pdf: Buffer, name: string): Response {
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${name}.pdf"`,
      "cache-control": "private, no-store",
    },
  })
}
