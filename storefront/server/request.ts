import type { IncomingMessage } from "node:http"

/** Methods that a browser sends here; Next throws at others. */
const methods = new Set(["GET", "HEAD", "POST", "OPTIONS"])

/** The address asked for; null when it is none, such as `//`. */
export function addressOf({ url = "/" }: Pick<IncomingMessage, "url">): URL | null {
  return !url.startsWith("//") && URL.canParse(url, "http://shop") ? new URL(url, "http://shop") : null
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/**
 * The HTTP status of a request that goes no further: 404 for an address that is none, 405 for a method nobody uses here, 403 for a form
 * that another site sent (Next refuses those too, with a 500). Null when it may go on.
 */
export function refusal(request: Pick<IncomingMessage, "url" | "method" | "headers">): 403 | 404 | 405 | null {
  const { method = "", headers } = request
  if (!addressOf(request)) return 404
  if (!methods.has(method)) return 405
  const own = [headers.host, headers["x-forwarded-host"]]
  return method === "POST" && headers.origin !== undefined && !own.includes(hostOf(headers.origin) ?? "") ? 403 : null
}
