import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { type Zippable, zipSync } from "fflate"
import { afterAll, expect, it } from "vitest"
import { openPictureArchive } from "./picture-archive"

const folder = mkdtempSync(path.join(tmpdir(), "archive-"))
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

function archive(files: Zippable, change: (zip: Buffer) => void = () => undefined): string {
  const zip = Buffer.from(zipSync(files, { level: 6 }))
  change(zip)
  const file = path.join(folder, "anh.zip")
  writeFileSync(file, zip)
  return file
}

const refusal = (file: string) => openPictureArchive(file).catch((error: { code: string }) => error.code)

it("finds a picture by path or bare name, whatever the case and the spelling of marks", async () => {
  const zip = await openPictureArchive(
    archive({
      [`Ảnh/Khay ĐỎ.JPG`.normalize("NFD")]: bytes("đỏ"),
      "a/bát.jpg": bytes("1"),
      "b/bát.jpg": bytes("2"),
      "__MACOSX/._x.jpg": bytes("3"),
    }),
  )
  const found = zip.find(" khay đỏ.jpg")
  expect("entry" in found && (await zip.read(found.entry)).toString()).toBe("đỏ")
  expect(zip.find("ảnh\\khay đỏ.jpg")).toHaveProperty("entry")
  expect(zip.find("bát.jpg")).toEqual({ code: "picture_named_twice" })
  const second = zip.find("B/bát.jpg")
  expect("entry" in second && (await zip.read(second.entry)).toString()).toBe("2")
  expect(zip.find("x.jpg")).toEqual({ code: "picture_not_in_zip" })
  zip.close()
})

it("opens no entry that leads elsewhere, is locked, too large or packed too tight", async () => {
  const zip = await openPictureArchive(
    archive({
      "../a.jpg": bytes("x"),
      "/etc/b.jpg": bytes("x"),
      "c:\\c.jpg": bytes("x"),
      "d.jpg": [bytes("/etc/passwd"), { attrs: 0o120777 << 16, os: 3 }],
      "e.jpg": new Uint8Array(5 * 1024 * 1024),
      "f.jpg": [new Uint8Array(21 * 1024 * 1024).map((_, n) => (n * n * 31) >> (n % 7)), { level: 0 }],
    }),
  )
  const problems = ["a", "b", "c", "d", "e", "f"].map((name) => zip.find(`${name}.jpg`))
  expect(problems.map((found) => "code" in found && found.code)).toEqual([
    "zip_path",
    "zip_path",
    "zip_path",
    "zip_link",
    "zip_packed_too_tight",
    "picture_too_large",
  ])
  zip.close()
})

/** Sets bits of the first entry's flags in the table of contents. */
function encrypt(zip: Buffer): void {
  const at = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  zip.writeUInt16LE(zip.readUInt16LE(at + 8) | 1, at + 8)
}

it("tells an entry that needs a password, and stops where one holds more than it says", async () => {
  const locked = await openPictureArchive(archive({ "a.jpg": bytes("x") }, encrypt))
  expect(locked.find("a.jpg")).toEqual({ code: "zip_encrypted" })
  locked.close()
  const lying = await openPictureArchive(
    archive({ "a.jpg": new Uint8Array(500_000) }, (zip) => {
      zip.writeUInt32LE(10, zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24)
    }),
  )
  const found = lying.find("a.jpg")
  await expect("entry" in found && lying.read(found.entry)).rejects.toThrow()
  lying.close()
})

it("refuses what is no ZIP, has too many entries or too much inside", async () => {
  const file = path.join(folder, "khong.zip")
  writeFileSync(file, "not a zip")
  expect(await refusal(file)).toBe("zip_broken")
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}.jpg`, new Uint8Array(0)]))
  expect(await refusal(archive(many))).toBe("zip_too_many_entries")
  const large = archive({ "a.jpg": bytes("x") }, (zip) => {
    zip.writeUInt32LE(0xf0_00_00_00, zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24)
  })
  expect(await refusal(large)).toBe("zip_too_large_inside")
})
