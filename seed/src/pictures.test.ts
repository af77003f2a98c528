import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import type { SeedContext } from "./context"
import { PICTURES } from "./data"
import { loadPictures } from "./pictures"

const picture = "son-mai/khay-tron-do-vo-trung-320.webp"

/** The loader's surroundings, with the File Module declared as medusa-config.ts declares it. */
function context(id: string, options: Record<string, unknown>): SeedContext {
  const config = { modules: { file: { options: { providers: [{ id, options }] } } } }
  return { container: { resolve: () => config }, say: () => undefined } as unknown as SeedContext
}

it("puts every picture into the bucket under the key that pages ask for", async () => {
  const put = new Map<string, Buffer>()
  const bucket = createServer(async (req, res) => {
    const parts: Buffer[] = []
    for await (const part of req) {
      parts.push(part)
    }
    put.set(`${req.method} ${new URL(req.url ?? "", "http://s3").pathname}`, Buffer.concat(parts))
    res.writeHead(200, { etag: '"1"' }).end()
  })
  await new Promise<void>((resolve) => bucket.listen(0, "127.0.0.1", resolve))
  const endpoint = `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`
  const keys = { access_key_id: "shop", secret_access_key: "a-secret-of-the-test" }
  const additional_client_config = { forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" }
  await loadPictures(context("s3", { bucket: "goods", region: "auto", endpoint, ...keys, additional_client_config }))
  bucket.close()
  expect(put.get(`PUT /goods/${picture}`)).toEqual(readFileSync(join(PICTURES, picture)))
  expect(put.size).toBe(
    readdirSync(PICTURES, { recursive: true }).filter((name) => /\.webp$/.test(String(name))).length,
  )
})

it("copies them into the files folder under the same keys", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cho-lang-unit-"))
  await loadPictures(context("local", { upload_dir: folder }))
  expect(readFileSync(join(folder, picture))).toEqual(readFileSync(join(PICTURES, picture)))
  rmSync(folder, { recursive: true })
})
