import { inflateSync } from "node:zlib"

/** A PDF as far as specs look at it. */
export interface ReadPdf {
  pages: number
  /** All words, page by page, in the order they are drawn. */
  text: string[]
  /** Addresses of its links. */
  links: string[]
  /** Pictures in it. */
  pictures: number
}

interface PdfObject {
  head: string
  stream: Buffer | null
}

/** The objects by number, as PDFKit writes them: whole, one after the other, no object streams. */
function objectsOf(file: Buffer): Map<string, PdfObject> {
  const text = file.toString("latin1")
  const objects = new Map<string, PdfObject>()
  for (const { 1: number = "", index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = text.indexOf("obj\n", index) + 4
    const end = text.indexOf("\nendobj", from)
    const begin = text.indexOf("stream\n", from)
    const isStream = begin >= 0 && begin < end
    const head = text.slice(from, isStream ? begin : end)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    objects.set(number, { head, stream: isStream ? file.subarray(begin + 7, begin + 7 + length) : null })
  }
  return objects
}

const unpacked = ({ head, stream }: PdfObject): string =>
  (stream && head.includes("FlateDecode") ? inflateSync(stream) : (stream ?? Buffer.alloc(0))).toString("latin1")

const utf16 = (hex: string): string => Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le")

/** Glyphs of a font to letters, from its ToUnicode table. */
function lettersOf(table: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, first = "", , list = ""] of table.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    for (const [place, [, hex = ""]] of [...list.matchAll(/<([\w\s]+)>/g)].entries()) {
      letters.set(Number.parseInt(first, 16) + place, utf16(hex))
    }
  }
  return letters
}

/** Reads a PDF of PDFKit's back. */
export function readPdf(file: Buffer): ReadPdf {
  const objects = objectsOf(file)
  const at = (number: string | undefined) => objects.get(number ?? "") ?? { head: "", stream: null }
  const letters = new Map<string, Map<number, string>>()
  for (const { head } of objects.values()) {
    for (const [, name = "", number] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(at(number).head)?.[1]
      if (table) {
        letters.set(name, lettersOf(unpacked(at(table))))
      }
    }
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head))
  const text = pages.map(({ head }) => {
    let font = letters.get("")
    const drawn = unpacked(at(/\/Contents (\d+) 0 R/.exec(head)?.[1]))
    const words = [...drawn.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)].map(([, name, glyphs]) => {
      font = name ? letters.get(name) : font
      const hex = [...(glyphs ?? "").matchAll(/<(\w+)>/g)].flatMap(([, run = ""]) => run.match(/.{4}/g) ?? [])
      return hex.map((glyph) => font?.get(Number.parseInt(glyph, 16)) ?? "?").join("")
    })
    return words.filter((word) => word !== "").join("\n")
  })
  const heads = [...objects.values()].map(({ head }) => head)
  return {
    pages: pages.length,
    text,
    links: heads.flatMap((head) => [...head.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address = ""]) => address)),
    pictures: heads.filter((head) => /\/Subtype \/Image/.test(head)).length,
  }
}
