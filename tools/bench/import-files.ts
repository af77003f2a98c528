import path from "node:path"
import { type Zippable, zipSync } from "fflate"
import sharp from "sharp"
import { readJson } from "../lib/json-file.ts"
import { root } from "../lib/paths.ts"

const FIELDS = ["code", "name", "price_vnd", "quantity", "weight_grams", "pictures", "description"]
const GRAIN = { width: 400, height: 300 }
/** As a phone's photo that was made small: 1,600 pixels, some 200 kB. */
const PHOTO = { width: 1600, height: 1200 }
/** Of as many kinds; each gets bytes of its own, so that no two are the same file. */
const KINDS = 20

/** The headings as the template has them. */
function headings(): string[] {
  const file = path.join(root, "plugins/sellers/data/import-columns.json")
  const columns = readJson<{ field: string; headings: string[] }[]>(file) ?? []
  return FIELDS.map((field) => columns.find((column) => column.field === field)?.headings[0] ?? field)
}

async function photos(): Promise<Buffer[]> {
  const made: Buffer[] = []
  for (let kind = 0; kind < KINDS; kind += 1) {
    const noise = { type: "gaussian", mean: 110 + kind, sigma: 60 } as const
    const grain = sharp({ create: { ...GRAIN, channels: 3, background: "#7a2018", noise } })
    const raw = await grain
      .resize({ ...PHOTO, kernel: "cubic" })
      .blur(3)
      .jpeg({ quality: 78 })
      .toBuffer()
    made.push(raw)
  }
  return made
}

/** A note inside the JPEG (a comment segment, ISO/IEC 10918-1 B.2.4.5) makes it a file of its own. */
function numbered(jpeg: Buffer, n: number): Buffer {
  const text = Buffer.from(`no ${n}`)
  const comment = Buffer.alloc(4)
  comment.writeUInt16BE(0xfffe)
  comment.writeUInt16BE(text.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), comment, text, jpeg.subarray(2)])
}

/** A spreadsheet of as many products with a photo each. */
export async function importFiles(products: number): Promise<{ sheet: Buffer; zip: Buffer; photoBytes: number }> {
  const kinds = await photos()
  const files: Zippable = {}
  for (let n = 0; n < products; n += 1) {
    files[`anh/khay-${n}.jpg`] = numbered(kinds[n % KINDS] ?? Buffer.alloc(0), n)
  }
  const rows = Array.from({ length: products }, (_, n) => [
    `KT-${n}`,
    `Khay ${n}`,
    450_000 + n,
    n % 50,
    900,
    `khay-${n}.jpg`,
    "Khay. ".repeat(50),
  ])
  const sheet = Buffer.from([headings(), ...rows].map((row) => row.join(",")).join("\n"))
  const photoBytes = kinds.reduce((sum, { length }) => sum + length, 0) / KINDS
  return { sheet, zip: Buffer.from(zipSync(files, { level: 0 })), photoBytes }
}
