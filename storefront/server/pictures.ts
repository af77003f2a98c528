import type { ServerResponse } from "node:http"
import { LRUCache } from "lru-cache"

type Picture = { body: Buffer; type: string }
/** Fetches a stored picture from the backend: null when it has none, "unreachable" when it gives no answer. */
export type FetchPicture = (name: string) => Promise<Picture | null | "unreachable">

const address = /^\/anh\/((?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*-\d{2,4}\.webp)$/
/** Bytes of the largest picture that is passed on; ours have below 300 kB. */
const largest = 4 * 1024 * 1024
/** Enough for every picture of a few hundred products; beyond it the backend is asked again. */
const bytesKept = 96 * 1024 * 1024
const forGood = "public, max-age=31536000, immutable"

/** The whole body, or null when it is larger than it may be: what is wrong in the store must not fill our memory. */
export async function readBounded(answer: Response, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = answer.body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > most) {
      await reader?.cancel()
      return null
    }
    parts.push(read.value)
  }
  return Buffer.concat(parts)
}

/** Reads a stored picture over HTTP from the backend, which has it from its file folder or from a bucket. */
export function pictureFetcher(backendUrl: () => string): FetchPicture {
  return async (name) => {
    try {
      const answer = await fetch(`${backendUrl()}/static/${name}`, { signal: AbortSignal.timeout(10_000) })
      if (answer.status === 404 || answer.status === 400) return null
      if (!answer.ok) return "unreachable"
      const body = await readBounded(answer, largest)
      return body && { body, type: answer.headers.get("content-type") ?? "image/webp" }
    } catch {
      return "unreachable"
    }
  }
}

function send(response: ServerResponse, status: number, cacheControl: string): void {
  response.writeHead(status, { "Cache-Control": cacheControl }).end()
}

/** Serves /anh/{key}-{width}.webp from the backend's pictures, kept in memory. A key never changes its picture, so browsers keep it for good. */
export function createPictures(fetchPicture: FetchPicture) {
  const kept = new LRUCache<string, Picture>({
    maxSize: bytesKept,
    sizeCalculation: ({ body }) => body.byteLength + 300,
  })
  const running = new Map<string, ReturnType<FetchPicture>>()

  async function find(name: string): ReturnType<FetchPicture> {
    const known = kept.get(name)
    if (known) return known
    const fetched = running.get(name) ?? fetchPicture(name).finally(() => running.delete(name))
    running.set(name, fetched)
    const picture = await fetched
    if (picture && picture !== "unreachable") kept.set(name, picture)
    return picture
  }

  return async (pathname: string, response: ServerResponse): Promise<void> => {
    const name = address.exec(pathname)?.[1]
    if (!name) return send(response, 404, "public, max-age=60")
    const picture = await find(name)
    if (picture === null) return send(response, 404, "public, max-age=60")
    if (picture === "unreachable") return send(response, 502, "no-store")
    response.writeHead(200, {
      "Content-Type": picture.type,
      "Content-Length": picture.body.byteLength,
      "Cache-Control": forGood,
    })
    response.end(picture.body)
  }
}
