import { Zip, ZipPassThrough } from "fflate"

export interface ZipPart {
  /** Small Latin letters, digits, dots, dashes and `/`: every system unpacks those alike. */
  name: string
  content: Buffer
}

const SAFE_NAME = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/

/**
 * A ZIP piece by piece: a part is asked for when the one before it is written, so that one is in memory at a time. Nothing is packed
 * tighter: photos and PDFs are so already.
 * @throws RangeError for a name that is not safe everywhere
 */
export async function* zipOf(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const waiting: Buffer[] = []
  let failure: Error | null = null
  const zip = new Zip((error, piece) => {
    failure = error ?? failure
    waiting.push(Buffer.from(piece))
  })
  for await (const { name, content } of parts) {
    if (!SAFE_NAME.test(name)) {
      throw new RangeError(`Not a name for every system: ${name}`)
    }
    const file = new ZipPassThrough(name)
    zip.add(file)
    file.push(content, true)
    if (failure) {
      throw failure
    }
    yield* waiting.splice(0)
  }
  zip.end()
  yield* waiting.splice(0)
}
