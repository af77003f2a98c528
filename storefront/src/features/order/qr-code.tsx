import { qrRuns } from "@cho-lang/kit/qr"

const QUIET = 4

/** A QR code as one SVG path, black on white whatever the theme, with the quiet zone that scanners need. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, runs } = qrRuns(text)
  const side = size + 2 * QUIET
  const bars = runs.map(({ row, from, length }) => `M${from + QUIET} ${row + QUIET}h${length}v1h-${length}z`)
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#ffffff" />
      <path d={bars.join("")} fill="#000000" />
    </svg>
  )
}
