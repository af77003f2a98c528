import type { IncomingMessage } from "node:http"
import { addressOf } from "./request"

/** How long a request may take to arrive whole, in milliseconds: Node's own limit, and one for files over a village's line. */
export const readingMs = { strict: 5 * 60_000, slow: 60 * 60_000 }
/** Half a gigabyte within the hour needs 1.2 Mbit/s. */
const slowPaths = ["/api/desk/listing-imports"]

/** How long this request may take. */
export function readingTimeOf(request: Pick<IncomingMessage, "method" | "url">): number {
  const path = addressOf(request)?.pathname ?? ""
  return request.method === "POST" && slowPaths.includes(path) ? readingMs.slow : readingMs.strict
}

/** Ends a request that did not arrive whole in its time. Node knows one limit for all, so the server's own is that of the slowest. */
export function boundReading(request: IncomingMessage): void {
  const limit = setTimeout(() => request.destroy(), readingTimeOf(request))
  const done = () => clearTimeout(limit)
  request.once("end", done)
  request.once("close", done)
}
