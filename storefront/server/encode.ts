import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { LRUCache } from "lru-cache"

export type Encoding = "br" | "gzip"

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** What was compressed once is kept: pages by version, scripts and styles by name. Bounded by bytes. */
const kept = new LRUCache<string, Buffer>({
  maxSize: 48 * 1024 * 1024,
  sizeCalculation: (body) => body.byteLength + 200,
})

/** Below this, compression costs more than it saves. */
export const smallestWorth = 1_024

const textual = /^(?:text\/|application\/(?:json|javascript|xml|ld\+json|manifest\+json|rss\+xml)|image\/svg\+xml)/

/** True for content that gets smaller by compression. Pictures and fonts do not. */
export function isTextual(contentType: string): boolean {
  return textual.test(contentType)
}

/** The encoding to use for an Accept-Encoding header; null for none. */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  if (!accepted) return null
  const refused = (name: string): boolean => new RegExp(`\\b${name}\\s*;\\s*q=0(?:\\.0*)?(?:,|$)`).test(accepted)
  if (/\bbr\b/.test(accepted) && !refused("br")) return "br"
  return /\bgzip\b/.test(accepted) && !refused("gzip") ? "gzip" : null
}

async function compress(body: Buffer, encoding: Encoding, thorough: boolean): Promise<Buffer> {
  if (encoding === "gzip") return toGzip(body, { level: thorough ? 9 : 5 })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: thorough ? 8 : 4,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  }
  return toBrotli(body, { params })
}

/** Compresses a body. `version` names it for good (path and ETag): then it is done thoroughly once; without one, quickly each time. */
export async function encoded(body: Buffer, encoding: Encoding, version: string | null): Promise<Buffer> {
  if (!version) return compress(body, encoding, false)
  const key = `${encoding} ${version}`
  const found = kept.get(key)
  if (found) return found
  const made = await compress(body, encoding, true)
  kept.set(key, made)
  return made
}
