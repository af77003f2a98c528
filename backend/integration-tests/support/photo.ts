import sharp from "sharp"
import request from "supertest"
import { expect, vi } from "vitest"
import type { App } from "./app"
import type { Caller } from "./people"
import { sql } from "./stall"

const READY_MS = 15_000

/** A JPEG of one colour, as large as asked; other colours are other files. */
export function photo({ width = 900, height = 700, red = 160 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: red, g: 40, b: 30 } } })
    .jpeg()
    .toBuffer()
}

/** Sends a file as the desk's form does. */
export function sendPicture(app: App, who: Caller, file: Buffer, name = "anh.jpg") {
  return request(app.origin()).post("/seller/pictures").set(who.authorization()).attach("file", file, name)
}

/** Sends a photo and waits until its widths are made. */
export async function sendReadyPicture(app: App, who: Caller, file: Buffer): Promise<{ id: string; key: string }> {
  const { body } = await sendPicture(app, who, file)
  await vi.waitFor(async () => {
    const [row] = await sql<{ state: string }>(app, "select state from listing_picture where id = ?", [body.picture.id])
    expect(row?.state).toBe("ready")
  }, READY_MS)
  return body.picture
}
