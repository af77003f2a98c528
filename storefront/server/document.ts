import type { IncomingMessage, ServerResponse } from "node:http"
import { chooseEncoding, encoded, isTextual, smallestWorth } from "./encode"
import { closedPolicy, pagePolicy, workerPolicy } from "./policy"

const header = (response: ServerResponse, name: string): string => String(response.getHeader(name) ?? "")

/** True for answers that are pages; their policy depends on their content. */
export function isPage(response: ServerResponse): boolean {
  return header(response, "content-type").startsWith("text/html")
}

/** True for a document that brought its own policy: it is whole as it is, also with a status that has a page of the shop. */
export function bringsPolicy(response: ServerResponse): boolean {
  return isPage(response) && response.hasHeader("content-security-policy")
}

/** What is no page may do nothing; a service worker, known by its header, may fetch. */
function policyOfRest(response: ServerResponse): string {
  return response.hasHeader("service-worker-allowed") ? workerPolicy : closedPolicy
}

/** Answers that are held back until whole: pages, and whatever else is worth compressing. Parts and not-modified answers are not. */
export function isHeldBack(response: ServerResponse): boolean {
  const whole = response.statusCode !== 304 && response.statusCode !== 206 && response.statusCode !== 204
  const worth = whole && isTextual(header(response, "content-type")) && !response.hasHeader("content-encoding")
  // A not-modified answer keeps the policy the browser has stored with the page.
  if (!worth && response.statusCode !== 304) response.setHeader("Content-Security-Policy", policyOfRest(response))
  return worth
}

/** Names a body for good: the path with its ETag. Null when the answer has no ETag (made for one request). */
function versionOf(request: IncomingMessage, response: ServerResponse): string | null {
  const etag = header(response, "etag")
  return etag ? `${request.url?.split("?")[0]} ${etag} ${header(response, "content-type")}` : null
}

function addVary(response: ServerResponse): void {
  const vary = header(response, "vary")
  if (!/accept-encoding/i.test(vary)) response.setHeader("Vary", vary ? `${vary}, Accept-Encoding` : "Accept-Encoding")
}

/** Next lets shared caches keep a page for minutes; only this server knows when it ended, so everybody has to ask (a 304 costs little). */
function askEachTime(response: ServerResponse): void {
  if (header(response, "cache-control").startsWith("s-maxage"))
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
}

/** The headers of an answer that was held back: policy from its content, whom to ask again, what it varies by. */
export function dressWhole(request: IncomingMessage, response: ServerResponse, body: Buffer, dev: boolean): void {
  const version = body.byteLength > 0 ? versionOf(request, response) : null
  if (!bringsPolicy(response)) {
    const policy = isPage(response) ? pagePolicy(() => body.toString("utf8"), version, dev) : policyOfRest(response)
    response.setHeader("Content-Security-Policy", policy)
  }
  response.removeHeader("Transfer-Encoding")
  askEachTime(response)
  addVary(response)
}

const bare = (etag: string): string => etag.replace(/^W\//, "")

/** True when the browser has this very version already. */
function isKnown(request: IncomingMessage, response: ServerResponse): boolean {
  const etag = header(response, "etag")
  const known = String(request.headers["if-none-match"] ?? "")
  return etag !== "" && response.statusCode === 200 && known.split(",").some((one) => bare(one.trim()) === bare(etag))
}

/** Sends a whole, dressed answer, compressed as the browser likes it; nothing but 304 where it has it already. */
export async function sendWhole(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
  if (isKnown(request, response)) {
    for (const name of ["Content-Type", "Content-Length", "Content-Security-Policy"]) response.removeHeader(name)
    return void response.writeHead(304).end()
  }
  const version = versionOf(request, response)
  const encoding =
    body.byteLength < smallestWorth ? null : chooseEncoding(request.headers["accept-encoding"]?.toString())
  const sent = encoding ? await encoded(body, encoding, version) : body
  if (encoding) {
    response.setHeader("Content-Encoding", encoding)
    const etag = header(response, "etag")
    if (etag) response.setHeader("ETag", `W/${bare(etag)}`)
  }
  if (request.method !== "HEAD" || body.byteLength > 0) response.setHeader("Content-Length", sent.byteLength)
  response.end(request.method === "HEAD" ? undefined : sent)
}
