import { type CellToWrite, writeXlsx } from "@cho-lang/kit/sheet-write"
import { zipSync } from "fflate"
import request from "supertest"
import { expect, vi } from "vitest"
import type { App } from "./app"
import type { Caller } from "./people"

const HEADING = ["Mã hàng", "Tên món hàng", "Giá bán", "Còn bao nhiêu", "Cả gói nặng bao nhiêu", "Ảnh"]
const PATIENCE_MS = 150_000

export type GoodsRow = CellToWrite[]

/** A row that is in order. */
export const goods = (n: number, picture = "khay.jpg"): GoodsRow => [
  `KT-${n}`,
  `Khay trà số ${n}`,
  450_000 + n,
  n,
  "900 g",
  picture,
]

/** The file that somebody filled in. */
export function sheetOf(rows: GoodsRow[], heading = HEADING): Promise<Buffer> {
  return writeXlsx([{ name: "Hàng", columns: heading.map(() => ({ width: 12 })), heading, rows }])
}

export const zipOf = (files: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(files, { level: 0 }))

/** Sends a spreadsheet as the desk's form does. */
export function sendSheet(app: App, who: Caller, sheet: Buffer, zip: Buffer | null = null, name = "hang.xlsx") {
  const call = request(app.origin())
    .post("/seller/listing-imports")
    .set(who.authorization())
    .attach("sheet", sheet, name)
  return zip ? call.attach("zip", zip, "anh.zip") : call
}

/** Waits until an import stands in one of these states; as it is then. */
export async function importIn(who: Caller, id: string, ...states: string[]) {
  return await vi.waitFor(
    async () => {
      const { body } = await who.get(`/seller/listing-imports/${id}`)
      expect(states).toContain(body.listing_import?.state)
      return body.listing_import
    },
    { timeout: PATIENCE_MS, interval: 100 },
  )
}

/** Sends a file and waits until it was looked at. */
export async function checkedImport(app: App, who: Caller, sheet: Buffer, zip: Buffer | null = null) {
  const { body, status } = await sendSheet(app, who, sheet, zip)
  expect([status, body.code]).toEqual([201, undefined])
  return await importIn(who, body.listing_import.id, "ready", "failed")
}
