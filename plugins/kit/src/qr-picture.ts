import sharp from "sharp"
import { type QrLevel, QUIET_MODULES, qrRuns } from "./qr"

/** Pixels of a module of the PNG: at 300 to the inch a code of 37 modules is 38 mm wide. */
const PIXELS = 12

/** A QR code as an SVG with its quiet zone, one unit a module: sharp at any size. */
export function qrSvg(text: string, level: QrLevel = "Q"): string {
  const { size, runs } = qrRuns(text, level)
  const side = size + 2 * QUIET_MODULES
  const dark = runs.map(({ row, from, length }) => {
    return `M${from + QUIET_MODULES} ${row + QUIET_MODULES}h${length}v1h-${length}z`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * PIXELS}" height="${side * PIXELS}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${dark.join("")}"/></svg>`
}

/** The same as a PNG. */
export function qrPng(text: string, level: QrLevel = "Q"): Promise<Buffer> {
  return sharp(Buffer.from(qrSvg(text, level)))
    .greyscale()
    .png({ palette: true, colours: 2, dither: 0 })
    .toBuffer()
}
