import type { DeskKey } from "@/lib/backend/desk/door"
import type { Failure, Result } from "@/lib/backend/result"
import { type Locale, localePath } from "@/lib/locale"
import { readBody } from "@/lib/read-body"
import { deskErrorText } from "@/messages/desk"
import { type Desk, readDesk } from "./desk-context"
import { fieldWords } from "./field-words"
import { withFailure } from "./outcome"

/** Longest body a browser may send here, in bytes; the backend's own limit of a draft is 16 kB. */
const longest = 40_000

const noStore = { "cache-control": "private, no-store" }

function failed(error: Failure, locale: Locale): Response {
  const status = error.status === 0 ? 503 : error.status
  const words = { words: deskErrorText(error, locale), fields: fieldWords(error.errors, locale) }
  return Response.json({ ...error, ...words }, { status, headers: noStore })
}

const refuse = (code: string, status: number, locale: Locale) => failed({ code, field: null, status }, locale)

type Body = Record<string, unknown>

async function bodyOf(request: Request): Promise<Body | null> {
  const text = await readBody(request, longest)
  if (text === null) return null
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

/** The same for what only somebody signed in may do. */
async function forSignedIn<T>(locale: Locale, run: (desk: Desk) => Promise<Result<T>>): Promise<Response> {
  const desk = await readDesk()
  if (!desk) return refuse("sign_in_again", 401, locale)
  if (!desk.ok) return failed(desk.error, locale)
  const result = await run(desk.data)
  return result.ok ? Response.json(result.data, { headers: noStore }) : failed(result.error, locale)
}

/** Who asks, for the stall that the screen was shown for; the backend looks at whose it is. */
export function keyForStall({ key }: Desk, stall: unknown): DeskKey {
  return typeof stall === "string" && stall !== "" ? { ...key, stallId: stall } : key
}

/**
 * A photo that a screen of the desk sends as multipart: field `file`, and `stall` and `locale` beside it. Answers as `answerBrowser`;
 * 400 `picture_too_large` before anything is read.
 */
export async function answerUpload<T>(
  request: Request,
  largest: number,
  run: (key: DeskKey, file: File, form: FormData) => Promise<Result<T>>,
): Promise<Response> {
  const size = Number(request.headers.get("content-length") ?? Number.NaN)
  if (!isFromHere(request)) return refuse("field_wrong", 403, "vi")
  // Room for the other fields and the form's boundaries.
  if (!(size <= largest + 10_000)) return refuse("picture_too_large", 400, "vi")
  const form = await request.formData().catch(() => null)
  const file = form?.get("file")
  const locale: Locale = form?.get("locale") === "en" ? "en" : "vi"
  if (!form || !(file instanceof File)) return refuse("picture_missing", 400, locale)
  return forSignedIn(locale, (desk) => run(keyForStall(desk, form.get("stall")), file, form))
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
  return forSignedIn(locale, (desk) => run(desk, body))
}

/**
 * What a plain form or link of a screen asks: somebody must be signed in, and on a page of this site. `run` answers; a failure leads back to
 * `here`, which says it.
 */
export async function answerVisit(
  request: Request,
  here: string,
  run: (key: DeskKey, locale: Locale, query: URLSearchParams) => Promise<Result<Response>>,
): Promise<Response> {
  const query = new URL(request.url).searchParams
  const locale: Locale = query.get("locale") === "en" ? "en" : "vi"
  const back = (error: Failure) => leadTo(withFailure(localePath(locale, here), error))
  if (!isFromHere(request)) return refuse("field_wrong", 403, locale)
  const desk = await readDesk()
  if (!desk?.ok) return back(desk?.error ?? { code: "sign_in_again", field: null, status: 401 })
  const result = await run(keyForStall(desk.data, query.get("stall")), locale, query)
  return result.ok ? result.data : back(result.error)
}

/** Relative on purpose: which name the site has outside is not known here. */
export function leadTo(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address, ...noStore } })
}
