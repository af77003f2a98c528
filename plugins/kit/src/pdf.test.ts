import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { breathe, writePdf } from "./pdf"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pdf-"))
})
afterAll(() => rm(folder, { recursive: true }))

const PAGE = { title: "Hàng hội chợ", lang: "vi", size: "A4", margin: 36 }
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
