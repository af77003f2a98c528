import type { IncomingMessage, ServerResponse } from "node:http"
import { listPathOfQuery } from "../src/lib/list-address"
import { localePath, splitLocale } from "../src/lib/locale"
import { paths } from "../src/lib/paths"
import { readSettings } from "../src/lib/settings"
import { bufferResponse } from "./buffered"
import { bringsPolicy, dressWhole, isHeldBack, isPage, sendWhole } from "./document"
import type { Existence } from "./existence"
import { isOwn, ownPage } from "./itself"
import type { KeptPage, PageCache } from "./page-cache"
import { setSecurityHeaders } from "./policy"
import { addressOf, refusal } from "./request"
import { isTooLargeForm, sendTooLargeBack } from "./too-large"

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Parts = {
  next: Handle
  existence: Existence
  pages: PageCache
  pictures: (pathname: string, response: ServerResponse) => Promise<void>
  sounds: (pathname: string, request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Fulfilled when the pages of the build are expired; nobody is served before. */
  ready: Promise<void>
  isReady: () => boolean
  dev: boolean
}

/** How long a page may take, in milliseconds. After the first wait it is left to go on only if the backend gives answers at all. */
const patienceMs = { first: 2_500, all: 20_000 }

const isRead = (request: IncomingMessage): boolean => request.method === "GET" || request.method === "HEAD"

/** Whom the backend counts attempts by. Without a proxy of ours the header is anybody's invention, and is written anew. */
function nameClient(request: IncomingMessage, behindProxy: boolean): void {
  const told = behindProxy
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : ""
  request.headers["x-forwarded-for"] = told || (request.socket.remoteAddress ?? "")
}

function isDesk(pathname: string): boolean {
  const { path } = splitLocale(pathname)
  return path === paths.desk || path.startsWith(`${paths.desk}/`)
}

/** What stands between the network and Next: pictures, sounds, 404 at the first request, list addresses, policy and compression. */
export function createHandler({ next, existence, pages, pictures, sounds, ready, isReady, dev }: Parts): Handle {
  async function sendOwn(
    request: IncomingMessage,
    response: ServerResponse,
    { status, path }: { status: number; path: typeof paths.notFound | typeof paths.failed },
  ): Promise<void> {
    const { locale } = splitLocale(addressOf(request)?.pathname ?? "/")
    const body = Buffer.from(await ownPage(locale, path))
    for (const name of ["ETag", "Link", "x-nextjs-cache", "x-nextjs-prerender"]) response.removeHeader(name)
    response.statusCode = status
    response.setHeader("Content-Type", "text/html; charset=utf-8")
    response.setHeader("Cache-Control", "no-store")
    dressWhole(request, response, body, dev)
    await sendWhole(request, response, body)
  }

  const sendNotFound = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    sendOwn(request, response, { status: 404, path: paths.notFound })

  /** Next's own words for 404 and 500 are replaced by the shop's; those of a failed render would be empty without JavaScript. */
  async function replacement(request: IncomingMessage, response: ServerResponse) {
    if (dev || isOwn(request) || !isPage(response) || bringsPolicy(response)) return null
    if (response.statusCode === 404) return { status: 404, path: paths.notFound }
    if (response.statusCode < 500) return null
    // Whether Next fails at once or waits for good is chance; a backend that is down is the same 503 either way.
    return { status: (await existence.isBackendSilent()) ? 503 : response.statusCode, path: paths.failed }
  }

  async function askNext(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const keep = pages.keeper(request)
    const finish = async (body: Buffer): Promise<void> => {
      clearTimeout(limit)
      const other = await replacement(request, response)
      if (other) return sendOwn(request, response, other)
      if (pathname === "/api/refresh" && response.statusCode === 200) forget()
      dressWhole(request, response, body, dev)
      keep(response, body)
      await sendWhole(request, response, body)
    }
    const fail = (error: Error): void => void response.destroy(error)
    const { abandon } = bufferResponse(response, { wants: isHeldBack, finish: (body) => finish(body).catch(fail) })
    const giveUp = (): void => {
      if (abandon()) sendOwn(request, response, { status: 503, path: paths.failed }).catch(fail)
    }
    // A page whose data never came is left open by Next for good; the buyer gets a sentence instead.
    const askAfterBackend = async (): Promise<void> => {
      if (await existence.isBackendSilent()) giveUp()
      else limit = setTimeout(giveUp, patienceMs.all - patienceMs.first)
    }
    let limit = isRead(request) && !dev ? setTimeout(() => void askAfterBackend(), patienceMs.first) : undefined
    response.once("close", () => clearTimeout(limit))
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
    if (url.pathname.startsWith("/tieng/")) return sounds(url.pathname, request, response)
    const { locale, path } = splitLocale(url.pathname)
    const list = path === paths.goods ? listPathOfQuery(url.searchParams) : null
    if (list) return void response.writeHead(303, { Location: localePath(locale, list) }).end()
    if (!(await existence.allows(url.pathname))) return sendNotFound(request, response)
    return askNext(request, response, url.pathname)
  }

  return async (request, response) => {
    const kept = isOwn(request) ? undefined : pages.find(request)
    if (kept) return sendKept(request, response, kept)
    const { publicUrl, behindProxy } = readSettings()
    const url = addressOf(request)
    setSecurityHeaders(response, { https: publicUrl.startsWith("https:"), desk: url !== null && isDesk(url.pathname) })
    const refused = refusal(request)
    if (!url || refused) return void response.writeHead(refused ?? 404, { "Content-Length": 0 }).end()
    if (url.pathname === "/healthz") {
      response.writeHead(isReady() ? 200 : 503, { "Content-Type": "application/json", "Cache-Control": "no-store" })
      return void response.end(JSON.stringify({ ok: isReady() }))
    }
    if (!isOwn(request)) await ready
    nameClient(request, behindProxy)
    if (isDesk(url.pathname) && isTooLargeForm(request)) return sendTooLargeBack(request, response, url)
    if (isRead(request) && !url.pathname.startsWith("/_next/")) return answerRead(request, response, url)
    return askNext(request, response, url.pathname)
  }
}
