import type { IncomingMessage, ServerResponse } from "node:http"
import { LRUCache } from "lru-cache"
import { readBounded } from "./pictures"

type Sound = { body: Buffer; type: string }
/** Fetches a stored sound from the backend: null when it has none, "unreachable" when it gives no answer. */
export type FetchSound = (name: string) => Promise<Sound | null | "unreachable">

const address = /^\/tieng\/(huong-dan\/tieng-[0-9a-f]{24}\.(?:mp3|m4a|ogg|wav))$/
/** Staff may upload 10 MB. */
const largest = 10 * 1024 * 1024
/** A handful of guides; beyond it the backend is asked again. */
const bytesKept = 40 * 1024 * 1024
const forGood = "public, max-age=31536000, immutable"

/** Reads a stored sound over HTTP from the backend. */
export function soundFetcher(backendUrl: () => string): FetchSound {
  return async (name) => {
    try {
      const answer = await fetch(`${backendUrl()}/static/${name}`, { signal: AbortSignal.timeout(20_000) })
      if (answer.status === 404 || answer.status === 400) return null
      if (!answer.ok) return "unreachable"
      const body = await readBounded(answer, largest)
      return body && { body, type: answer.headers.get("content-type") ?? "application/octet-stream" }
    } catch {
      return "unreachable"
    }
  }
}

/** One range of bytes as RFC 9110 says it; null without one, "wrong" when nothing of it is there. Several count as none. */
export function readRange(header: string | undefined, size: number): { from: number; to: number } | null | "wrong" {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? []
  if (first === "" && last === "") return null
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1)
  return from > to || from >= size ? "wrong" : { from, to }
}

function send(response: ServerResponse, status: number, cacheControl: string): void {
  response.writeHead(status, { "Cache-Control": cacheControl }).end()
}

/** Serves /tieng/{name} of guides, whole or in parts: an iPhone plays nothing that cannot be asked for in parts. */
export function createSounds(fetchSound: FetchSound) {
  const kept = new LRUCache<string, Sound>({ maxSize: bytesKept, sizeCalculation: ({ body }) => body.byteLength + 300 })

  return async (pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = address.exec(pathname)?.[1]
    if (!name) return send(response, 404, "public, max-age=60")
    const sound = kept.get(name) ?? (await fetchSound(name))
    if (sound === null) return send(response, 404, "public, max-age=60")
    if (sound === "unreachable") return send(response, 502, "no-store")
    kept.set(name, sound)
    const { body, type } = sound
    const range = readRange(request.headers.range, body.byteLength)
    const headers = { "Content-Type": type, "Accept-Ranges": "bytes", "Cache-Control": forGood }
    if (range === "wrong") {
      response.writeHead(416, { "Content-Range": `bytes */${body.byteLength}`, "Content-Length": 0 }).end()
      return
    }
    if (range === null) {
      response.writeHead(200, { ...headers, "Content-Length": body.byteLength }).end(body)
      return
    }
    const part = body.subarray(range.from, range.to + 1)
    const where = `bytes ${range.from}-${range.to}/${body.byteLength}`
    response.writeHead(206, { ...headers, "Content-Range": where, "Content-Length": part.byteLength }).end(part)
  }
}
