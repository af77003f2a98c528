import { expect, it } from "vitest"
import { openZip } from "./zip"
import { type ZipPart, zipOf } from "./zip-write"

async function* parts(names: string[], asked: string[] = []): AsyncGenerator<ZipPart> {
  for (const name of names) {
    asked.push(name)
    yield { name, content: Buffer.from(`trong ${name}`) }
  }
}

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const piece of pieces) {
    all.push(piece)
  }
  return Buffer.concat(all)
}

it("writes what our own reader reads back", async () => {
  const file = await whole(zipOf(parts(["tom-tat.pdf", "anh/anh-01.jpg"])))
  const zip = await openZip(file, { what: "zip", mostEntries: 10, mostBytes: 1000 })
  const read = await Promise.all(zip.entries.map(async (entry) => [entry.name, String(await zip.read(entry))]))
  expect(read).toEqual([
    ["tom-tat.pdf", "trong tom-tat.pdf"],
    ["anh/anh-01.jpg", "trong anh/anh-01.jpg"],
  ])
  zip.close()
})

it("asks for a part only when the one before it was taken", async () => {
  const asked: string[] = []
  const pieces = zipOf(parts(["a.txt", "b.txt"], asked))
  await pieces.next()
  expect(asked).toEqual(["a.txt"])
  await pieces.return(undefined)
})

it.each(["../a.txt", "/a.txt", "ảnh.jpg", "a//b", "A.TXT", ""])("refuses the name %j", async (name) => {
  await expect(whole(zipOf(parts([name])))).rejects.toThrow(RangeError)
})
