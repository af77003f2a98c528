import type { Readable } from "node:stream"
import type { Entry, ZipFile } from "yauzl"
import { InputError } from "./input-error"

/** Small files of one letter may well be packed tight. */
const RATIO_FROM_BYTES = 1024 * 1024
const SYMBOLIC_LINK = 0o120000
const FILE_TYPE = 0o170000
const UTF8_NAME = 0x800

/** Why an entry of a ZIP is not opened. */
export type ZipProblem = "zip_path" | "zip_link" | "zip_encrypted" | "zip_packed_too_tight" | "zip_method"

export interface ZipEntry {
  /** NFC, with `/` between folders. */
  name: string
  /** As the ZIP says; reading stops with an error where it holds more. */
  bytes: number
  problem: ZipProblem | null
  entry: Entry
}

/** Names are UTF-8 by flag, by what they are, or of an older system. */
function nameOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(fileNameRaw).normalize("NFC").replaceAll("\\", "/")
  } catch {
    return generalPurposeBitFlag & UTF8_NAME ? "" : fileNameRaw.toString("latin1").replaceAll("\\", "/")
  }
}

function problemOf(name: string, entry: Entry, tightest: number): ZipProblem | null {
  if (name === "" || name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..")) {
    return "zip_path"
  }
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK) {
    return "zip_link"
  }
  if (entry.isEncrypted()) {
    return "zip_encrypted"
  }
  const { compressedSize, uncompressedSize } = entry
  if (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > compressedSize * tightest) {
    return "zip_packed_too_tight"
  }
  return entry.canDecodeFileData() ? null : "zip_method"
}

export interface ZipLimits {
  /** Stands in the codes: `<what>_broken`, `<what>_too_many_entries`, `<what>_too_large_inside`. */
  what: "sheet" | "zip"
  mostEntries: number
  /** Of all entries together, unpacked. */
  mostBytes: number
  /** How many bytes one may unpack to; absent where sizes say enough: texts that repeat themselves pack very tight. */
  tightest?: number
}

function refuse(code: string, message: string, details = {}): InputError {
  return new InputError({ code, field: "file", message, details })
}

/** A ZIP whose table of contents was read and found within bounds. Nothing is unpacked until it is asked for. */
export interface OpenZip {
  entries: ZipEntry[]
  /** Unpacks one entry; an error where it holds more than the table says. */
  stream(entry: ZipEntry): Promise<Readable>
  /** The same whole. */
  read(entry: ZipEntry): Promise<Buffer>
  close(): void
}

async function contents(
  zip: ZipFile,
  { what, mostEntries, mostBytes, tightest = Number.POSITIVE_INFINITY }: ZipLimits,
): Promise<ZipEntry[]> {
  if (zip.entryCount > mostEntries) {
    throw refuse(`${what}_too_many_entries`, `More than ${mostEntries} entries`, { max: mostEntries })
  }
  const entries: ZipEntry[] = []
  let bytes = 0
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    bytes += entry.uncompressedSize
    if (bytes > mostBytes) {
      throw refuse(`${what}_too_large_inside`, `More than ${mostBytes} bytes unpacked`, {
        max_megabytes: Math.round(mostBytes / 1024 / 1024),
      })
    }
    if (!name.endsWith("/")) {
      entries.push({ name, bytes: entry.uncompressedSize, problem: problemOf(name, entry, tightest), entry })
    }
  }
  return entries
}

/**
 * Opens a ZIP from a file's path or from memory. Only its table of contents is read; sizes are believed for bounds, and
 * checked again while an entry is unpacked.
 * @throws InputError `<what>_broken`, `<what>_too_many_entries`, `<what>_too_large_inside`
 */
export async function openZip(from: string | Buffer, limits: ZipLimits): Promise<OpenZip> {
  const { fromBufferPromise, openPromise } = await import("yauzl")
  // Names are read by us: the library stops at the first bad one, and the others of the archive are still good.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }
  const open = typeof from === "string" ? openPromise(from, options) : fromBufferPromise(from, options)
  const zip = await open.catch(() => {
    throw refuse(`${limits.what}_broken`, "The archive cannot be read")
  })
  const stream = (entry: ZipEntry) => zip.openReadStreamPromise(entry.entry)
  try {
    const entries = await contents(zip, limits)
    return {
      entries,
      stream,
      async read(entry) {
        const parts: Buffer[] = []
        for await (const part of await stream(entry)) {
          parts.push(part as Buffer)
        }
        return Buffer.concat(parts)
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw (error as { code?: unknown }).code?.toString().startsWith(limits.what)
      ? error
      : refuse(`${limits.what}_broken`, "The archive cannot be read")
  }
}
