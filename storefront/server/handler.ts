import type { IncomingMessage, ServerResponse } from "node:http"
import { listPathOfQuery } from "../src/lib/list-address"
import { localePath, splitLocale } from "../src/lib/locale"
import { paths } from "../src/lib/paths"
import { readSettings } from "../src/lib/settings"
import { bufferResponse } from "./buffered"
import { dressWhole, isHeldBack, isPage, sendWhole } from "./document"
import type { Existence } from "./existence"
import { isOwn, notFoundPage } from "./itself"
import type { KeptPage, PageCache } from "./page-cache"
import { setSecurityHeaders } from "./policy"

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Parts = {
  next: Handle
  existence: Existence
  pages: PageCache
  pictures: (pathname: string, response: ServerResponse) => Promise<void>
  /** Fulfilled when the pages of the build are expired; nobody is served before. */
  ready: Promise<void>
  isReady: () => boolean
  dev: boolean
}

const isRead = (request: IncomingMessage): boolean => request.method === "GET" || request.method === "HEAD"

/** What stands between the network and Next: pictures, 404 at the first request, list addresses, policy and compression. */
export function createHandler({ next, existence, pages, pictures, ready, isReady, dev }: Parts): Handle {
  async function sendNotFound(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const body = Buffer.from(await notFoundPage(splitLocale(pathname).locale))
    for (const name of ["ETag", "Link", "x-nextjs-cache", "x-nextjs-prerender"]) response.removeHeader(name)
    response.statusCode = 404
    response.setHeader("Content-Type", "text/html; charset=utf-8")
    response.setHeader("Cache-Control", "no-store")
    dressWhole(request, response, body, dev)
    await sendWhole(request, response, body)
  }

  async function askNext(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const keep = pages.keeper(request)
    const finish = async (body: Buffer): Promise<void> => {
      if (response.statusCode === 404 && isPage(response) && !isOwn(request))
        return sendNotFound(request, response, pathname)
      if (pathname === "/api/refresh" && response.statusCode === 200) forget()
      dressWhole(request, response, body, dev)
      keep(response, body)
      await sendWhole(request, response, body)
    }
    bufferResponse(response, {
      wants: isHeldBack,
      finish: (body) => finish(body).catch((error: Error) => void response.destroy(error)),
    })
    // Whether a browser has a page already is decided here, from the whole page; Next would answer without it.
    if (isRead(request) && !pathname.startsWith("/_next/")) delete request.headers["if-none-match"]
    await next(request, response)
  }

  function forget(): void {
    existence.forget()
    pages.forget()
  }

  async function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage): Promise<void> {
    for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value)
    await sendWhole(request, response, page.body)
  }

  async function answerRead(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (url.pathname.startsWith("/anh/")) return pictures(url.pathname, response)
    const { locale, path } = splitLocale(url.pathname)
    const list = path === paths.goods ? listPathOfQuery(url.searchParams) : null
    if (list) return void response.writeHead(303, { Location: localePath(locale, list) }).end()
    if (!(await existence.allows(url.pathname))) return sendNotFound(request, response, url.pathname)
    return askNext(request, response, url.pathname)
  }

  return async (request, response) => {
    const kept = isOwn(request) ? undefined : pages.find(request)
    if (kept) return sendKept(request, response, kept)
    const url = new URL(request.url ?? "/", "http://shop")
    if (url.pathname === "/healthz") {
      response.writeHead(isReady() ? 200 : 503, { "Content-Type": "application/json", "Cache-Control": "no-store" })
      return void response.end(JSON.stringify({ ok: isReady() }))
    }
    if (!isOwn(request)) await ready
    setSecurityHeaders(response, readSettings().publicUrl.startsWith("https:"))
    if (isRead(request) && !url.pathname.startsWith("/_next/")) return answerRead(request, response, url)
    return askNext(request, response, url.pathname)
  }
}
