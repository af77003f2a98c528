export type PaperType = "image/jpeg" | "image/png" | "image/webp" | "application/pdf"

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Frames of a picture: SOF0–SOF15 without the three markers of other things among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Walks the segments up to the scan; a frame with a size must have come before. */
function isJpeg(file: Buffer): boolean {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xffd8) {
    return false
  }
  let hasFrame = false
  for (let at = 2; at + 9 < file.length; ) {
    if (file[at] !== 0xff) {
      return false
    }
    const marker = file[at + 1] ?? 0
    if (marker === 0xda) {
      return hasFrame
    }
    hasFrame ||= isFrame(marker) && file.readUInt16BE(at + 5) > 0 && file.readUInt16BE(at + 7) > 0
    at += marker === 0xff ? 1 : 2 + file.readUInt16BE(at + 2)
  }
  return false
}

/** Header first, chunks that follow one another, data among them, the end last. */
function isPng(file: Buffer): boolean {
  if (!file.subarray(0, 8).equals(PNG) || file.length < 45) {
    return false
  }
  let hasData = false
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at)
    const kind = file.toString("latin1", at + 4, at + 8)
    if (at === 8 && (kind !== "IHDR" || length !== 13 || !file.readUInt32BE(16) || !file.readUInt32BE(20))) {
      return false
    }
    if (kind === "IEND") {
      return hasData
    }
    hasData ||= kind === "IDAT"
    at += 12 + length
  }
  return false
}

function isWebp(file: Buffer): boolean {
  return (
    file.length >= 30 &&
    file.toString("latin1", 0, 4) === "RIFF" &&
    file.toString("latin1", 8, 12) === "WEBP" &&
    file.readUInt32LE(4) + 8 <= file.length &&
    ["VP8 ", "VP8L", "VP8X"].includes(file.toString("latin1", 12, 16))
  )
}

const LETTER = /\w/

/** Where a word stands by itself from a place on; -1 where it does not. */
function wordAt(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from)
  while (at !== -1 && (LETTER.test(text[at - 1] ?? "") || LETTER.test(text[at + word.length] ?? ""))) {
    at = text.indexOf(word, at + 1)
  }
  return at
}

/**
 * A PDF without its streams, whose compressed bytes hold any three letters by chance. Goes through it once: an expression
 * that looks for an end which never comes would start over at each of a million beginnings.
 */
function withoutStreams(text: string): string {
  const kept: string[] = []
  let from = 0
  let start = wordAt(text, "stream", 0)
  while (start !== -1) {
    if (/^\r?\n/.test(text.slice(start + 6, start + 8))) {
      const end = wordAt(text, "endstream", start)
      if (end === -1) {
        break
      }
      kept.push(text.slice(from, start))
      from = end + 9
    }
    start = wordAt(text, "stream", Math.max(from, start + 1))
  }
  return [...kept, text.slice(from)].join(" ")
}

/** What a PDF says of itself, with the letters of names that were written as `#4a`. */
function pdfObjects(text: string): string {
  return withoutStreams(text).replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** A document with an end that says where its table lies, and nothing in plain sight that runs. */
function isPdf(file: Buffer): boolean {
  const text = file.toString("latin1")
  return (
    /^%PDF-[12]\.\d/.test(text) &&
    /startxref\s+\d+\s+%%EOF[\s\0]*$/.test(text.slice(-1024)) &&
    !/\/(JavaScript|Launch|EmbeddedFile|RichMedia)\b/.test(pdfObjects(text))
  )
}

const TYPES: [PaperType, (file: Buffer) => boolean][] = [
  ["image/jpeg", isJpeg],
  ["image/png", isPng],
  ["image/webp", isWebp],
  ["application/pdf", isPdf],
]

/** What a photographed or scanned paper is, by its content; null for anything else, whatever its name says. */
export function paperTypeOf(file: Buffer): PaperType | null {
  return TYPES.find(([, is]) => is(file))?.[0] ?? null
}
