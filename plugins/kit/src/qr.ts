import QRCode from "qrcode"

/** A dark run of a QR code's row, in modules from the corner. */
export interface QrRun {
  row: number
  from: number
  length: number
}

/** How much of a code may be lost: M about 15 %, Q about 25 % (ISO/IEC 18004). */
export type QrLevel = "M" | "Q"

/** White modules that a reader needs on every side (ISO/IEC 18004). */
export const QUIET_MODULES = 4

/** A QR code as the dark runs of its rows, without the quiet zone. */
export function qrRuns(text: string, level: QrLevel = "M"): { size: number; runs: QrRun[] } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: level })
  const runs: QrRun[] = []
  for (let row = 0; row < modules.size; row++) {
    let from = -1
    for (let column = 0; column <= modules.size; column++) {
      const isDark = column < modules.size && modules.get(row, column) === 1
      if (isDark && from < 0) {
        from = column
      } else if (!isDark && from >= 0) {
        runs.push({ row, from, length: column - from })
        from = -1
      }
    }
  }
  return { size: modules.size, runs }
}
