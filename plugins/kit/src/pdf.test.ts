import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import jsQR from "jsqr"
import { afterAll, beforeAll, expect, it } from "vitest"
import { breathe, qrRuns, writePdf } from "./pdf"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pdf-"))
})
afterAll(() => rm(folder, { recursive: true }))

const PAGE = { title: "Hàng hội chợ", lang: "vi", size: "A4", margin: 36 }
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

it("writes a file of several pages", async () => {
  const file = path.join(folder, "trang.pdf")
  await writePdf(file, PAGE, async (pdf) => {
    for (const page of [1, 2, 3]) {
      pdf.addPage().font("strong").text(`Trang ${page}: hộp sơn mài`)
      await breathe(pdf)
    }
  })
  const content = (await readFile(file)).toString("latin1")
  expect(content.slice(0, 5)).toBe("%PDF-")
  expect(content.match(/\/Type \/Page\b/g)).toHaveLength(3)
})

it("tells of a folder that is not there, and of a drawing that breaks", async () => {
  await expect(writePdf(path.join(folder, "khong", "co.pdf"), PAGE, breathe)).rejects.toThrow("ENOENT")
  const broken = () => Promise.reject(new Error("no ink"))
  await expect(writePdf(path.join(folder, "hong.pdf"), PAGE, broken)).rejects.toThrow("no ink")
})
