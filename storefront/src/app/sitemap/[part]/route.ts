import { connection } from "next/server"
import { readSite } from "@/lib/backend/site"
import { readSitemapEntries } from "@/lib/backend/sitemap"
import { fixedSitemap, kindSitemap, readSitemapPart } from "@/lib/sitemap"

/** GET /sitemap/pages.xml, /sitemap/product-1.xml …: up to 10,000 pages with their English twins; 404 where there are none. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  await connection()
  const part = readSitemapPart((await params).part)
  if (!part) return new Response(null, { status: 404 })
  const { publicUrl } = await readSite()
  const headers = { "Content-Type": "application/xml" }
  if (part === "pages") return new Response(fixedSitemap(publicUrl), { headers })
  const entries = await readSitemapEntries(part.kind, part.offset)
  if (entries.length === 0) return new Response(null, { status: 404 })
  return new Response(kindSitemap(publicUrl, part.kind, entries), { headers })
}
