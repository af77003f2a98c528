import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { writePdf } from "@cho-lang/kit/pdf"
import jsQR from "jsqr"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Ink, type InkedPage, readInk, shoot } from "../../../test-data/read-ink"
import { LABEL_FORMATS, type LabelFormat } from "../../modules/traceability/models"
import { codeAddress } from "../rules/code-address"
import { LABEL_PAPERS, labelsOfPage, placeLabel } from "../rules/label-formats"
import type { LabelLot } from "../rules/label-words"
import { MM } from "./draw-label"
import { drawLabels, type LotLabels, pagesOf } from "./draw-labels"

const SHOP = "https://cho-lang.example"
const LOT: LabelLot = {
  id: "lot_1",
  product: "Miến dong sợi nhỏ phơi nắng làng Minh Khai",
  stall: "Cơ sở miến Minh Dương",
  lot_no: "261121-1",
  gtin: null,
  made_from: "2026-11-18",
  made_to: "2026-11-21",
  best_before: "2027-11-21",
}
const PIXELS_PER_POINT = 300 / 72

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "labels-"))
})
afterAll(() => rm(folder, { recursive: true }))

const codes = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    code: `7ZK4M2QD${String(place).padStart(4, "X")}`,
    serial: String(place + 1),
  }))

async function draw(format: LabelFormat, lots: LotLabels[], skip = 0): Promise<InkedPage[]> {
  const file = path.join(folder, `${format}-${lots[0]?.lot.id}.pdf`)
  await writePdf(file, { title: "Tem", lang: "vi" }, async (pdf) => {
    await drawLabels(pdf, { format, skip, publicUrl: SHOP, lots })
  })
  return readInk(await readFile(file))
}

function boxOf(format: LabelFormat, place: number): Ink & { page: number } {
  const { label } = LABEL_PAPERS[format]
  const { page, x, y } = placeLabel(format, place)
  return { page, x: x * MM, y: y * MM, width: label.width * MM, height: label.height * MM }
}

function labelAt(pages: InkedPage[], format: LabelFormat, place: number) {
  const { page, ...box } = boxOf(format, place)
  const seen = pages[page]
  if (!seen) {
    throw new Error(`There is no page ${page}`)
  }
  return shoot(seen, box, PIXELS_PER_POINT)
}

type Picture = ReturnType<typeof shoot>

async function read(picture: sharp.Sharp): Promise<string | undefined> {
  const { data, info } = await picture.toColourspace("srgb").ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

const photo = ({ data, width, height }: Picture) =>
  sharp(data, { raw: { width, height, channels: 1 } }).extend({
    top: 30,
    bottom: 30,
    left: 30,
    right: 30,
    background: "#fff",
  })

/** A corner of the label torn off, so many millimetres along both edges. */
const torn = (picture: Picture, millimetres: number, corner: "upper" | "lower") => {
  const { width, height } = picture
  const far = millimetres * MM * PIXELS_PER_POINT
  const [y, to] = corner === "upper" ? [0, far] : [height, height - far]
  const shape = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#777" d="M0 ${y}L${far} ${y}L0 ${to}z"/></svg>`
  return sharp(picture.data, { raw: { width, height, channels: 1 } }).composite([{ input: Buffer.from(shape) }])
}

/**
 * What a label must bear: how much smaller than 300 pixels to the inch it is seen, and how far a stain in its middle reaches, to the
 * side of the code. Where modules are fine, level Q is lost when it is small (from 0.4 down); where they are wide, level M is lost
 * under a stain (from 0.14 up).
 */
const BEARS: Record<LabelFormat, { small: number; stain: number }> = {
  a4_65: { small: 0.36, stain: 0.11 },
  a4_24: { small: 0.36, stain: 0.15 },
  roll_50: { small: 0.36, stain: 0.15 },
}

/** A stain in the middle of the code. */
const stained = (picture: Picture, format: LabelFormat) => {
  const { label, qr } = LABEL_PAPERS[format]
  const dot = MM * PIXELS_PER_POINT
  const { width, height } = picture
  const stain = `<circle fill="#333" cx="${(qr / 2) * dot}" cy="${(label.height / 2) * dot}" r="${qr * BEARS[format].stain * dot}"/>`
  const shape = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${stain}</svg>`
  return sharp(picture.data, { raw: { width, height, channels: 1 } }).composite([{ input: Buffer.from(shape) }])
}

const PRODUCTS: Record<string, LabelLot> = {
  short: LOT,
  gs1: { ...LOT, id: "lot_2", gtin: "08931234560010", lot_no: "LO-2026-NOVEMBER-001" },
}

describe.each(LABEL_FORMATS)("labels of %s", (format) => {
  const lots = Object.values(PRODUCTS).map((lot) => ({ lot, codes: codes(labelsOfPage(format) + 2) }))
  /** Skipped places, so that a sheet that was begun is finished. */
  const skip = labelsOfPage(format) - 1
  let pages: InkedPage[]
  beforeAll(async () => {
    pages = await draw(format, lots, skip)
  })

  const which = Object.keys(PRODUCTS).map((name, place) => [name, place] as const)
  /** The second label of a lot: its picture, and what it must say. */
  const second = (lot: number) => {
    const { lot: of, codes: own } = lots[lot] ?? { lot: LOT, codes: [] }
    const one = own[1] ?? { code: "", serial: null }
    const picture = labelAt(pages, format, skip + lot * (labelsOfPage(format) + 2) + 1)
    return { picture, address: codeAddress(SHOP, { ...of, ...one }) }
  }

  it("says what it was asked to, each label its own, one behind the other", async () => {
    const asked = lots.flatMap(({ lot, codes: own }) => own.map((one) => codeAddress(SHOP, { ...lot, ...one })))
    expect(pages).toHaveLength(pagesOf(format, asked.length, skip))
    const some = [0, 1, labelsOfPage(format) - 1, labelsOfPage(format) + 2, asked.length - 1]
    for (const place of some) {
      expect(await read(photo(labelAt(pages, format, skip + place)))).toBe(asked[place])
    }
    const before = labelAt(pages, format, Math.max(0, skip - 1))
    expect(await read(photo(before))).toBe(skip === 0 ? asked[0] : undefined)
  })

  it("has its ink on the label, four white modules around the code and no words among them", () => {
    for (const [lot] of lots.entries()) {
      const { page, ...box } = boxOf(format, skip + lot * (labelsOfPage(format) + 2) + 1)
      const { ink = [], words = [] } = pages[page] ?? {}
      const isIn = ({ x, y }: { x: number; y: number }) =>
        x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
      const dark = ink.filter(isIn)
      const module = Math.min(...dark.map(({ height }) => height))
      const [left, right] = [Math.min(...dark.map(({ x }) => x)), Math.max(...dark.map((one) => one.x + one.width))]
      const [top, foot] = [Math.min(...dark.map(({ y }) => y)), Math.max(...dark.map((one) => one.y + one.height))]
      const quiet = [left - box.x, box.x + box.width - right, top - box.y, box.y + box.height - foot]
      const beside = words.filter(isIn).map(({ x }) => x - right)
      expect(beside.length).toBeGreaterThanOrEqual(5)
      expect(Math.min(...quiet, ...beside) / module).toBeGreaterThan(3.99)
      expect(module / MM).toBeGreaterThan(0.395)
    }
  })

  it.each(which)("of a %s address is read small, in a poor light and from any side", async (_, lot) => {
    const { picture, address } = second(lot)
    const width = Math.round(picture.width * BEARS[format].small)
    expect(await read(sharp(await photo(picture).png().toBuffer()).resize({ width }))).toBe(address)
    for (const angle of [4, 17, 45, 90, 133, 180, 252]) {
      const turned = await photo(picture).rotate(angle, { background: "#fff" }).png().toBuffer()
      expect([angle, await read(sharp(turned).blur(1.5).linear(0.45, 70))]).toEqual([angle, address])
    }
  })

  it.each(which)("of a %s address is read with a corner torn off, and with a stain on it", async (_, lot) => {
    const { picture, address } = second(lot)
    for (const corner of ["upper", "lower"] as const) {
      expect([corner, await read(torn(picture, 5, corner))]).toEqual([corner, address])
    }
    expect(await read(stained(picture, format))).toBe(address)
  })
})
