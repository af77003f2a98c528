import { readLinkTargets } from "@/lib/backend/digital-links"
import { localePath } from "@/lib/locale"
import { readSettings } from "@/lib/settings"
import { choose, linksetOf, linksOf } from "./linkset"

const LINKSET = "application/linkset+json"

/** Asked of the backend's own refusals: what names no number is bad syntax, what names an unknown one is not there. */
const missing = 404

function json(body: unknown, status: number, headers: Record<string, string>, type = "application/json"): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...headers, "Content-Type": type } })
}

/** The kind of link asked for: `gs1:pip`, `pip` or its whole address. */
const kindOf = (linkType: string): string => linkType.replace(/^(gs1:|https:\/\/(ref\.)?gs1\.org\/voc\/)/, "")

/** What the asker sent goes on to the target, but for what was said to this resolver. */
function target(href: string, query: URLSearchParams): string {
  const passed = new URLSearchParams(query)
  for (const name of ["linkType", "context"]) passed.delete(name)
  const text = passed.toString()
  return text ? `${href}${href.includes("?") ? "&" : "?"}${text}` : href
}

/**
 * Resolves a GS1 Digital Link: 307 to the trace page of the piece or batch, else to the product; with `linkType` to what was asked for
 * (300 where several fit alike, 404 where there is none); the whole set for `linkType=all`, `linkset` or by `Accept`.
 * 400 for numbers that cannot be, 404 for those that nobody has.
 */
export async function resolveLink(request: Request): Promise<Response> {
  const { publicUrl } = readSettings()
  const { pathname, searchParams } = new URL(request.url)
  const read = await readLinkTargets(pathname)
  const always = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store", Vary: "Accept, Accept-Language" }
  if (!read.ok) {
    const { code, field, status } = read.error
    return json({ code, field }, status || 503, always)
  }
  const targets = read.data
  const headers = {
    ...always,
    Link: `<${publicUrl}${targets.path}?linkType=linkset>; rel="linkset"; type="${LINKSET}"`,
  }
  const linkType = kindOf(searchParams.get("linkType") ?? "")
  const accept = request.headers.get("accept") ?? ""
  if (linkType === "all" || linkType === "linkset" || accept.includes(LINKSET)) {
    return json(linksetOf(targets, publicUrl), 200, headers, LINKSET)
  }
  const { defaultPath, links } = linksOf(targets, publicUrl)
  const language = request.headers.get("accept-language") ?? ""
  const redirect = (href: string) =>
    new Response(null, { status: 307, headers: { ...headers, Location: target(href, searchParams) } })
  if (linkType === "" || linkType === "defaultLink") {
    const [best] = choose([...(links.get("traceability") ?? links.get("pip") ?? [])], { language, accept: "text/html" })
    const fallback = defaultPath && publicUrl + localePath("vi", defaultPath)
    const href = best?.href ?? fallback
    return href ? redirect(href) : json({ code: "digital_link_not_found", field: "link" }, missing, headers)
  }
  const [only, ...others] = choose(links.get(linkType) ?? [], { language, accept })
  if (!only) return json({ code: "link_type_not_found", field: "linkType" }, missing, headers)
  return others.length > 0 ? json(linksetOf(targets, publicUrl), 300, headers, LINKSET) : redirect(only.href)
}

/** What this resolver is, as GS1 resolvers describe themselves. */
export function describeResolver(): Response {
  const { publicUrl } = readSettings()
  const body = {
    name: new URL(publicUrl).host,
    resolverRoot: publicUrl,
    supportedPrimaryKeys: ["01"],
    supportedLinkType: [{ namespace: "https://gs1.org/voc/", prefix: "gs1:" }],
    supportedContextValuesEnumerated: [],
    linkTypeDefaultCanBeLinkset: false,
    validatesCheckDigit: true,
  }
  return json(body, 200, { "Access-Control-Allow-Origin": "*" })
}
