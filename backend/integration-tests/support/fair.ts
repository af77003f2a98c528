import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import sharp from "sharp"
import request from "supertest"
import { expect, vi } from "vitest"
import type { App } from "./app"
import { type ReadPdf, readPdf } from "./pdf-text"
import type { Caller } from "./people"
import { sql } from "./stall"

export type Side = "admin" | "seller"

const MADE_MS = 120_000

/** A picture as pages keep it. */
export const webp = (red: number, { width = 960, height = 720 } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 60, b: 40 } } })
    .webp()
    .toBuffer()

/** Puts a picture where pages find it. */
export async function putPicture(files: string, key: string, red = 150): Promise<void> {
  mkdirSync(dirname(join(files, key)), { recursive: true })
  writeFileSync(join(files, `${key}-960.webp`), await webp(red))
}

/** A picture that comes only when it is let: whoever reads it waits. */
export function slowPicture(files: string, key: string): { arrive: () => Promise<void> } {
  const path = join(files, `${key}-960.webp`)
  mkdirSync(dirname(path), { recursive: true })
  execFileSync("mkfifo", [path])
  return {
    async arrive() {
      await writeFile(path, await webp(90))
      await rm(path)
    },
  }
}

export interface FairAnswer {
  id: string
  state: string
  total: number
  done: number
  printed: number
  pages: number
  problem: string | null
  has_file: boolean
}

/** Asks for a catalogue; as it is answered. */
export async function askFair(who: Caller, side: Side, body: object): Promise<FairAnswer> {
  const said = await who.post(`/${side}/fair-catalogues`, body)
  if (said.status !== 201) {
    throw new Error(`Not taken: ${JSON.stringify(said.body)}`)
  }
  return said.body.fair_catalogue
}

/** Waits until it is over. */
export async function fairOver(who: Caller, side: Side, id: string): Promise<FairAnswer> {
  const path = `/${side}/fair-catalogues/${id}`
  return await vi.waitFor(
    async () => {
      const fair = (await who.get(path)).body.fair_catalogue as FairAnswer
      expect(["done", "failed", "cancelled"]).toContain(fair.state)
      return fair
    },
    { timeout: MADE_MS, interval: 100 },
  )
}

/** The PDF as the caller gets it. */
export async function fairFile(app: App, who: Caller, side: Side, id: string): Promise<Buffer> {
  const answer = await request(app.origin())
    .get(`/${side}/fair-catalogues/${id}/file`)
    .set(who.authorization())
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = []
      res.on("data", (part: Buffer) => parts.push(part)).on("end", () => done(null, Buffer.concat(parts)))
    })
  expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/pdf"])
  return answer.body as Buffer
}

/** Asks, waits and reads. */
export async function madeFair(
  app: App,
  who: Caller,
  side: Side,
  body: object,
): Promise<FairAnswer & { pdf: ReadPdf }> {
  const { id } = await askFair(who, side, body)
  const fair = await fairOver(who, side, id)
  expect(fair).toMatchObject({ state: "done", problem: null })
  return { ...fair, pdf: readPdf(await fairFile(app, who, side, id)) }
}

/** Copies a piece with its listing, variant and price in SQL, under names of its own. */
export async function copyGoods(app: App, productId: string, copies: number): Promise<void> {
  const row = (table: string, where: string, change: string) => `
    insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(one) || ${change})).*
      from ${table} one cross join generate_series(1, ${copies}) n where ${where}`
  const name = (column: string) => `'${column}', one.${column} || '-' || n`
  await sql(
    app,
    row("product", "one.id = ?", `jsonb_build_object(${name("id")}, ${name("handle")}, ${name("title")})`),
    [productId],
  )
  await sql(app, row("listing", "one.product_id = ?", `jsonb_build_object(${name("id")}, ${name("product_id")})`), [
    productId,
  ])
  const variant = `jsonb_build_object(${name("id")}, ${name("product_id")}, ${name("sku")})`
  await sql(app, row("product_variant", "one.product_id = ?", variant), [productId])
  const set = "one.variant_id in (select id from product_variant where product_id = ?)"
  await sql(app, row("product_variant_price_set", set, `jsonb_build_object(${name("id")}, ${name("variant_id")})`), [
    productId,
  ])
}
