import { connection } from "next/server"
import { readSite } from "@/lib/backend/site"
import { countSitemapEntries } from "@/lib/backend/sitemap"
import { sitemapIndex, sitemapParts } from "@/lib/sitemap"

/** GET /sitemap.xml: names the files that hold every public page. */
export async function GET(): Promise<Response> {
  await connection()
  const { publicUrl } = await readSite()
  const [product, village, commune, craft, seller, guide] = await Promise.all([
    countSitemapEntries("product"),
    countSitemapEntries("village"),
    countSitemapEntries("commune"),
    countSitemapEntries("craft"),
    countSitemapEntries("seller"),
    countSitemapEntries("guide"),
  ])
  const parts = sitemapParts({ product, village, commune, craft, seller, guide })
  return new Response(sitemapIndex(publicUrl, parts), { headers: { "Content-Type": "application/xml" } })
}
