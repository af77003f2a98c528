/**
 * Every cache tag of the shop: what carries it and the event that ends it. The backend's refresh job looks every 10 s for what changed
 * and posts the tags to /api/refresh; nothing else expires a page, except the lifetime below as a safety net.
 */
export const cacheManifest = {
  all: { carriedBy: "every page", endedBy: "the server's start; the backend's start" },
  cards: {
    carriedBy: "home, lists, village, stall, craft and certificate pages",
    endedBy: "a product, price, stock level, listing or certificate changed, or a certificate's last day passed",
  },
  featured: {
    carriedBy: "home, commune pages",
    endedBy: "what officers show first changed, or its season began or ended",
  },
  villages: {
    carriedBy: "home, commune pages, village list, list filters",
    endedBy: "a village or its counts changed",
  },
  crafts: { carriedBy: "home, craft list, list filters", endedBy: "a craft or its counts changed" },
  guides: {
    carriedBy: "list of guides, every screen of the desk",
    endedBy: "a guide was written, published or withdrawn",
  },
  "product:{handle}": {
    carriedBy: "product page; pages of goods that show it as similar",
    endedBy:
      "the product, its price, stock, listing, certificate or translation changed, or the certificate's last day passed",
  },
  "village:{handle}": {
    carriedBy: "village page",
    endedBy: "the village, its recognitions, stalls or translation changed",
  },
  "craft:{handle}": { carriedBy: "craft page", endedBy: "the craft, its steps or translation changed" },
  "guide:{handle}": { carriedBy: "page of a guide", endedBy: "the guide was published or withdrawn" },
  "seller:{handle}": { carriedBy: "stall page", endedBy: "the stall, its state or translation changed" },
} as const

type Pattern = keyof typeof cacheManifest
type Named<P> = P extends `${infer Kind}:{handle}` ? `${Kind}:${string}` : P

/** A concrete tag: `cards`, `product:khay-tron-do`. */
export type CacheTag = Named<Pattern>

/**
 * Lifetime of cached reads in seconds. The refresh job ends them much earlier; this is for the day it does not run: after five minutes
 * the next visit renews a page, after an hour nobody gets it any more. What shows stars ends with their last day at the latest, see
 * `badge-life.ts`. `stale` is how long an open browser keeps a page it visited.
 */
export const catalogueLife = { stale: 30, revalidate: 300, expire: 3600 } as const

const exact = new Set<string>(Object.keys(cacheManifest).filter((tag) => !tag.includes(":")))
const kinds = Object.keys(cacheManifest)
  .filter((tag) => tag.includes(":"))
  .map((tag) => tag.slice(0, tag.indexOf(":") + 1))

/** True when the manifest knows the tag; the refresh door refuses all others. */
export function isKnownTag(tag: string): tag is CacheTag {
  return (
    exact.has(tag) ||
    kinds.some((kind) => tag.startsWith(kind) && /^[a-z0-9][a-z0-9-]{0,199}$/.test(tag.slice(kind.length)))
  )
}
