import { LRUCache } from "lru-cache"
import { readProduct } from "@/lib/backend/products"
import { readSeller } from "@/lib/backend/sellers"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"
import { drawShare } from "./draw-share"
import { factsOfProduct, factsOfStall, type ShareFacts, shareVersion } from "./share-facts"

const bytesKept = 24 * 1024 * 1024
const kept = new LRUCache<string, Buffer>({ maxSize: bytesKept, sizeCalculation: ({ byteLength }) => byteLength })
const drawing = new Map<string, Promise<Buffer>>()

async function read(kind: string, handle: string, locale: Locale): Promise<ShareFacts | null> {
  if (kind === "mon") {
    const product = await readProduct(handle, locale)
    return product && factsOfProduct(product, locale)
  }
  const seller = kind === "gian" ? await readSeller(handle, locale) : null
  return seller && factsOfStall(seller, locale)
}

/** One drawing at a time for one picture, however many ask. */
async function draw(name: string, facts: ShareFacts, locale: Locale): Promise<Buffer> {
  const known = kept.get(name)
  if (known) return known
  const begun = drawing.get(name) ?? drawShare(facts, messages(locale).site.name).finally(() => drawing.delete(name))
  drawing.set(name, begun)
  const made = await begun
  kept.set(name, made)
  return made
}

/**
 * The picture of a shared link: `kind` is `mon` (a piece) or `gian` (a stall), `file` is `{handle}-{version}.jpg`. An older version shows
 * how it is now, and is not kept by anybody. 404 for what is not on sale.
 */
export async function answerShare(kind: string, file: string, locale: Locale): Promise<Response> {
  const [, handle = "", asked = ""] = /^([a-z0-9][a-z0-9-]{0,199})-([0-9a-f]{12})\.jpg$/.exec(file) ?? []
  const facts = handle ? await read(kind, handle, locale) : null
  if (!facts) return new Response(null, { status: 404, headers: { "cache-control": "public, max-age=60" } })
  const version = shareVersion(facts)
  const picture = await draw(`${locale}/${kind}/${handle}-${version}`, facts, locale)
  const cacheControl = asked === version ? "public, max-age=31536000, immutable" : "no-cache"
  const headers = { "content-type": "image/jpeg", "cache-control": cacheControl }
  return new Response(new Uint8Array(picture), { headers })
}
