import type { ServerResponse } from "node:http"
import { LRUCache } from "lru-cache"
import { inlineScriptHashes } from "./inline-scripts"

const rest = [
  "script-src-attr 'none'",
  "style-src 'self'",
  // Style attributes carry no code; the map and the basket set sizes with them.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ")

/** What anything that is not a page may do: nothing. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** `next dev` evaluates code and talks over a websocket; this policy exists in development only. */
const developmentPolicy = `default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; ${rest
  .replace("connect-src 'self'", "connect-src 'self' ws:")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}`

const byVersion = new LRUCache<string, string>({ max: 2_000 })

/**
 * The content security policy of a document: its own inline framework scripts by hash, everything else from this origin only. `version`
 * (path and ETag) lets a page that many read be hashed once.
 */
export function pagePolicy(html: () => string, version: string | null, dev: boolean): string {
  if (dev) return developmentPolicy
  const kept = version ? byVersion.get(version) : undefined
  if (kept) return kept
  const policy = `default-src 'none'; ${["script-src 'self'", ...inlineScriptHashes(html())].join(" ")}; ${rest}`
  if (version) byVersion.set(version, policy)
  return policy
}

/** A service worker's own policy binds what it fetches; it needs this origin and nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'"

/** Headers of every answer. HSTS only where the public address is https: on a phone in the same network it is not. */
export function setSecurityHeaders(response: ServerResponse, { https, desk }: { https: boolean; desk: boolean }): void {
  response.setHeader("X-Content-Type-Options", "nosniff")
  response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin")
  response.setHeader("X-Frame-Options", "DENY")
  // At the desk a story can be spoken instead of typed.
  const microphone = desk ? "(self)" : "()"
  response.setHeader("Permissions-Policy", `camera=(), geolocation=(), microphone=${microphone}, payment=()`)
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin")
  if (https) response.setHeader("Strict-Transport-Security", "max-age=31536000")
}
