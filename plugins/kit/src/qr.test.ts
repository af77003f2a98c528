import jsQR from "jsqr"
import { expect, it } from "vitest"
import { qrRuns } from "./qr"

const SCALE = 4

/** The runs as a camera sees them, with a quiet zone of four modules. */
function seen({ size, runs }: ReturnType<typeof qrRuns>) {
  const side = (size + 8) * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const { row, from, length } of runs) {
    for (let y = (row + 4) * SCALE; y < (row + 5) * SCALE; y++) {
      pixels.fill(0, (y * side + (from + 4) * SCALE) * 4, (y * side + (from + 4 + length) * SCALE) * 4)
      for (let x = (from + 4) * SCALE; x < (from + 4 + length) * SCALE; x++) {
        pixels[(y * side + x) * 4 + 3] = 255
      }
    }
  }
  return jsQR(pixels, side, side)?.data
}

it("makes QR codes that a camera reads", () => {
  const address = "https://cho-lang.example/san-pham/khay-son-mai-tron-ve-hoa-sen-vo-trung"
  expect(seen(qrRuns(address))).toBe(address)
})
