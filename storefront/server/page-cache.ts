import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http"
import { LRUCache } from "lru-cache"

/** A finished page: its headers (policy among them) and its body before compression. */
export type KeptPage = { headers: OutgoingHttpHeaders; body: Buffer }

/**
 * How long a page is answered without asking Next, in milliseconds. Short: it only has to carry a crowd. A change that the backend
 * reports ends every page at once; one that nobody reports is seen after this time, as fast as Next itself notices.
 */
const keptForMs = 5_000
const bytesKept = 64 * 1024 * 1024

/** What makes a request for a page different from the next buyer's: parts for the client router, drafts, anything but a plain read. */
function isPlainRead(request: IncomingMessage): boolean {
  const { headers } = request
  const ofRouter = headers.rsc ?? headers["next-router-prefetch"] ?? headers["next-action"]
  return request.method === "GET" && ofRouter === undefined && !headers.cookie?.includes("__prerender_bypass")
}

/** Pages that Next keeps for everybody carry this header; pages made for one buyer do not. */
function isForEverybody(response: ServerResponse): boolean {
  return response.statusCode === 200 && response.hasHeader("x-nextjs-cache") && !response.hasHeader("set-cookie")
}

/**
 * Pages that everybody sees, ready to send. Next hashes each page's text anew for every answer, which costs a rich page half its speed;
 * kept here, a page costs as little as a bare one.
 */
export function createPageCache() {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: bytesKept,
    sizeCalculation: ({ body }) => body.byteLength + 2_000,
    ttl: keptForMs,
  })
  let era = 0

  return {
    /** The page for this request, when it is kept. */
    find: (request: IncomingMessage): KeptPage | undefined =>
      isPlainRead(request) ? pages.get(request.url ?? "") : undefined,

    /** Call before a page is asked for; the result keeps its answer, unless pages were forgotten meanwhile. */
    keeper: (request: IncomingMessage) => {
      const asked = era
      return (response: ServerResponse, body: Buffer): void => {
        if (asked === era && isPlainRead(request) && !request.url?.includes("?") && isForEverybody(response))
          pages.set(request.url ?? "", { headers: { ...response.getHeaders() }, body })
      }
    },

    /** Ends all pages: something changed. */
    forget: (): void => {
      era += 1
      pages.clear()
    },
  }
}

export type PageCache = ReturnType<typeof createPageCache>
