import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http"

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]
type Chunk = string | Uint8Array

function toBuffer(chunk: Chunk, encoding?: BufferEncoding): Buffer {
  return typeof chunk === "string"
    ? Buffer.from(chunk, encoding)
    : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}

function keepHeaders(response: ServerResponse, headers: Headers | undefined): void {
  if (!headers || Array.isArray(headers)) return
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
}

type Options = {
  /** Decides, when the first byte is due, whether this answer is held back until it is whole. */
  wants: (response: ServerResponse) => boolean
  /** Gets the whole body of an answer that was held back and must end the response. */
  finish: (body: Buffer) => Promise<void>
}

/**
 * Holds back what Next writes to a response until it is whole, for the answers that `wants` names; all others pass through untouched.
 * Pages must be whole because their policy, made of their scripts, is a header and goes first.
 *
 * `abandon` takes the response out of Next's hands for good, as long as nothing was sent and nothing is whole yet; false when it is too
 * late. What Next still writes is dropped.
 */
export function bufferResponse(response: ServerResponse, { wants, finish }: Options): { abandon: () => boolean } {
  const original = {
    write: response.write,
    end: response.end,
    writeHead: response.writeHead,
    flushHeaders: response.flushHeaders,
  }
  const chunks: Buffer[] = []
  let held: boolean | null = null
  let ended = false

  const holds = (): boolean => {
    held ??= wants(response)
    if (!held) Object.assign(response, original)
    return held
  }

  response.writeHead = ((status: number, reason?: string | Headers, headers?: Headers) => {
    response.statusCode = status
    keepHeaders(response, typeof reason === "string" ? headers : reason)
    return response
  }) as ServerResponse["writeHead"]

  response.flushHeaders = () => {
    if (!holds()) original.flushHeaders.call(response)
  }

  response.write = ((chunk: Chunk, encoding?: BufferEncoding | (() => void), done?: () => void) => {
    if (!holds()) return response.write(chunk, encoding as BufferEncoding, done)
    chunks.push(toBuffer(chunk, typeof encoding === "string" ? encoding : undefined))
    const callback = typeof encoding === "function" ? encoding : done
    if (callback) process.nextTick(callback)
    return true
  }) as ServerResponse["write"]

  response.end = ((chunk?: Chunk | (() => void), encoding?: BufferEncoding | (() => void), done?: () => void) => {
    if (!holds()) return response.end(chunk as Chunk, encoding as BufferEncoding, done)
    if (chunk && typeof chunk !== "function")
      chunks.push(toBuffer(chunk, typeof encoding === "string" ? encoding : undefined))
    ended = true
    Object.assign(response, original)
    void finish(Buffer.concat(chunks))
    return response
  }) as ServerResponse["end"]

  return {
    abandon: () => {
      if (held === false || ended) return false
      ended = true
      Object.assign(response, original)
      response.once("finish", () => Object.assign(response, { write: () => true, end: () => response }))
      return true
    },
  }
}
