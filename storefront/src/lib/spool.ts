import { createWriteStream, openAsBlob } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable, Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { ReadableStream as NodeStream } from "node:stream/web"

/** Lets through so many bytes and breaks off at the first one more. */
function bounded(most: number): Transform {
  let bytes = 0
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length
      done(bytes > most ? new Error("More than may be sent") : null, piece)
    },
  })
}

/**
 * Writes a body to this machine's disk as it comes, and gives it to `use` when it is whole: a slow line holds up nobody but itself.
 * Null where it broke off, or is larger than `most` bytes.
 */
export async function spool<T>(
  body: ReadableStream<Uint8Array>,
  most: number,
  use: (whole: Blob) => Promise<T>,
): Promise<T | null> {
  const folder = await mkdtemp(join(tmpdir(), "listing-import-"))
  const path = join(folder, "form")
  try {
    const came = await pipeline(Readable.fromWeb(body as NodeStream), bounded(most), createWriteStream(path)).then(
      () => true,
      () => false,
    )
    return came ? await use(await openAsBlob(path)) : null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
