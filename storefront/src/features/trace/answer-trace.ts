import { randomUUID } from "node:crypto"
import { after } from "next/server"
import { readProvinces } from "@/lib/backend/delivery"
import { countScan, readTrace, readTraceExport, reportTrace, type Visitor } from "@/lib/backend/traces"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { readBody } from "@/lib/read-body"
import { readSettings } from "@/lib/settings"
import { traceMessages } from "@/messages/trace"
import { traceDocument } from "./document"
import { placeForm, reportForm } from "./forms"
import { html } from "./html"
import { refusedTrace } from "./refused"
import { traceData } from "./structured-data"
import { revokedBody, traceBody } from "./trace-body"

/** Longest form: the words of a report, each letter written as nine signs. */
const mostBytes = 12_000

const visitorOf = ({ headers }: Request): Visitor => ({
  client: headers.get("x-forwarded-for")?.split(",")[0]?.trim() || null,
  userAgent: headers.get("user-agent") ?? "",
})

/** A browser that loads a page before anybody asked for it has not shown it. */
const isAhead = ({ headers }: Request): boolean =>
  [headers.get("sec-purpose"), headers.get("purpose")].some((purpose) => purpose?.includes("prefetch"))

/** Data rather than a page: whoever asks so wants to verify. */
const wantsData = ({ headers }: Request): boolean => headers.get("accept")?.includes("application/ld+json") ?? false

/** The page behind a code: 200; 410 of a code that was taken back; 400 mistyped, 404 unknown, 429, 503. Counts the visit afterwards. */
export async function answerTrace(request: Request, typed: string, locale: Locale): Promise<Response> {
  const { publicUrl, marketPhone } = readSettings()
  const visitor = visitorOf(request)
  if (wantsData(request)) return answerExport(typed, visitor)
  const read = await readTrace(typed, locale, visitor.client)
  if (!read.ok) return refusedTrace(read.error, typed, { locale, publicUrl })
  const trace = read.data
  if (request.method === "GET" && !isAhead(request)) after(() => countScan(trace.code, visitor))
  const { searchParams } = new URL(request.url)
  const shown = {
    ...{ trace, locale, marketPhone, formKey: randomUUID() },
    reported: searchParams.has("bao"),
    placed: searchParams.has("tinh"),
  }
  const { title: product, picture } = trace.product
  return traceDocument({
    locale,
    title: traceMessages(locale).titleOf(product, trace.seller.maker),
    path: paths.trace(trace.code),
    publicUrl,
    picture: picture && `/anh/${picture}-960.webp`,
    body: trace.revoked ? revokedBody(shown) : traceBody(shown),
    data: trace.revoked ? null : traceData(trace, publicUrl),
    status: trace.revoked ? 410 : 200,
  })
}

/** The batch as an EPCIS document, as the backend writes it. */
async function answerExport(typed: string, { client }: Visitor): Promise<Response> {
  const read = await readTraceExport(typed, client)
  const headers = { "Cache-Control": "no-store", Vary: "Accept" }
  if (!read.ok) return Response.json({ code: read.error.code }, { status: read.error.status || 503, headers })
  return new Response(read.data.body, { headers: { ...headers, "Content-Type": "application/ld+json" } })
}

/** The same document for a person who taps a link: a file. */
export async function downloadTrace(request: Request, typed: string): Promise<Response> {
  const answer = await answerExport(typed, visitorOf(request))
  if (answer.ok)
    answer.headers.set("Content-Disposition", `attachment; filename="lo-${typed.replace(/\W/g, "")}.jsonld"`)
  return answer
}

const back = (locale: Locale, path: string): Response =>
  new Response(null, { status: 303, headers: { Location: localePath(locale, path) } })

async function formOf(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(request, mostBytes)) ?? "")
}

/** A suspicion: kept, then back to the page; what could not be understood stays in the form. */
export async function takeReport(request: Request, typed: string, locale: Locale): Promise<Response> {
  const form = await formOf(request)
  const [key = "", text = "", contact = ""] = ["key", "text", "contact"].map((name) => form.get(name) ?? undefined)
  const kept = await reportTrace(typed, { key, text, contact }, visitorOf(request).client)
  if (kept.ok) return back(locale, `${paths.trace(encodeURIComponent(typed))}?bao=1#bao`)
  const { publicUrl } = readSettings()
  if (kept.error.code.startsWith("trace_code")) return refusedTrace(kept.error, typed, { locale, publicUrl })
  const unsent = { code: kept.error.code, text, contact }
  const title = traceMessages(locale).report.open
  const body = html`<h1>${title}</h1>${reportForm({ trace: { code: typed }, locale, reported: false, formKey: key || randomUUID(), unsent })}`
  return traceDocument({ locale, title, path: paths.trace(typed), publicUrl, body, status: kept.error.status || 503 })
}

/** Where the visitor may tap a province. */
export async function askPlace(typed: string, locale: Locale): Promise<Response> {
  const { publicUrl } = readSettings()
  const { title } = traceMessages(locale).place
  const body = placeForm(typed, await readProvinces(), locale)
  return traceDocument({ locale, title, path: paths.tracePlace(typed), publicUrl, body })
}

/** Keeps the province beside the visit, then back to the page. */
export async function takePlace(request: Request, typed: string, locale: Locale): Promise<Response> {
  const province = (await formOf(request)).get("province") ?? ""
  const kept = await countScan(typed, visitorOf(request), province)
  return back(locale, `${paths.trace(encodeURIComponent(typed))}${kept.ok ? "?tinh=1" : ""}`)
}
