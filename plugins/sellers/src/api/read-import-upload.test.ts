import { createWriteStream } from "node:fs"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { finished } from "node:stream/promises"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest"
import { readImportUpload } from "./read-import-upload"

let folder: string
let server: Server

/** Keeps files in a folder, as the local provider of the File Module does. */
const files = {
  getUploadStream: async ({ filename }: { filename: string }) => {
    const writeStream = createWriteStream(join(folder, filename))
    const promise = finished(writeStream).then(() => ({ url: filename, key: filename }))
    return { writeStream, promise, url: filename, fileKey: filename }
  },
  deleteFiles: async (ids: string | string[]) => {
    await Promise.all([ids].flat().map((id) => rm(join(folder, id), { force: true })))
  },
}
const container = { resolve: () => files } as unknown as MedusaContainer

beforeAll(async () => {
  server = createServer((req, res) => {
    readImportUpload(req as MedusaRequest, container).then(
      ({ sheet, zip }) => res.end(`${sheet.name} ${zip?.name}`),
      (error: { code: string }) => res.end(error.code),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-upload-"))
  return () => rm(folder, { recursive: true })
})
afterAll(() => server.close())

async function send(...parts: [string, number][]): Promise<string> {
  const form = new FormData()
  for (const [field, bytes] of parts) {
    form.append(field, new Blob(["x".repeat(bytes)]), `${field}.x`)
  }
  const { port } = server.address() as AddressInfo
  return await (await fetch(`http://127.0.0.1:${port}`, { method: "POST", body: form })).text()
}

const MEGABYTE = 1024 * 1024

it("keeps a spreadsheet and a ZIP", async () => {
  expect(await send(["sheet", 9], ["zip", MEGABYTE])).toBe("sheet.x zip.x")
  expect(await readdir(folder)).toHaveLength(2)
})

it.each<[string, [string, number][]]>([
  [
    "upload_wrong",
    [
      ["sheet", 9],
      ["sheet", 9],
    ],
  ],
  [
    "upload_wrong",
    [
      ["zip", MEGABYTE],
      ["zip", MEGABYTE],
    ],
  ],
  [
    "sheet_too_large",
    [
      ["zip", MEGABYTE],
      ["sheet", 11 * MEGABYTE],
    ],
  ],
  ["sheet_missing", [["zip", 9]]],
])("keeps nothing of what is refused: %s", async (code, parts) => {
  expect(await send(...parts)).toBe(code)
  expect(await readdir(folder)).toEqual([])
})
