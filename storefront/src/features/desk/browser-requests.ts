import type { Failure, Result } from "@/lib/backend/result"
import type { Locale } from "@/lib/locale"
import { deskErrorText } from "@/messages/desk"
import { type Desk, readDesk } from "./desk-context"

/** Longest body a browser may send here, in characters; the backend's own limit of a draft is 16 kB. */
const longest = 40_000

const noStore = { "cache-control": "private, no-store" }

function failed(error: Failure, locale: Locale): Response {
  const status = error.status === 0 ? 503 : error.status
  return Response.json({ ...error, words: deskErrorText(error, locale) }, { status, headers: noStore })
}

const refuse = (code: string, status: number, locale: Locale) => failed({ code, field: null, status }, locale)

type Body = Record<string, unknown>

async function bodyOf(request: Request): Promise<Body | null> {
  const text = await request.text()
  if (text.length > longest) return null
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === "object" && body !== null && !Array.isArray(body) ? (body as Body) : null
  } catch {
    return null
  }
}

/** Only pages of this site: a form of another one cannot send JSON, and a browser names the origin of what could. */
function isFromHere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site")
  return site === null || site === "same-origin"
}

/**
 * What a screen of the desk asks from the browser: somebody must be signed in. Answers the data as JSON, or
 * `{code, field, status, words}`; 401 `sign_in_again`, 400 `field_wrong`, 503 when the backend is silent.
 */
export async function answerBrowser<T>(
  request: Request,
  run: (desk: Desk, body: Body) => Promise<Result<T>>,
): Promise<Response> {
  const body = request.method === "GET" ? {} : await bodyOf(request)
  const locale: Locale = body?.locale === "en" ? "en" : "vi"
  if (!isFromHere(request)) return refuse("field_wrong", 403, locale)
  if (!body) return refuse("field_wrong", 400, locale)
  const desk = await readDesk()
  if (!desk) return refuse("sign_in_again", 401, locale)
  if (!desk.ok) return failed(desk.error, locale)
  const result = await run(desk.data, body)
  return result.ok ? Response.json(result.data, { headers: noStore }) : failed(result.error, locale)
}
