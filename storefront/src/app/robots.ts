import type { MetadataRoute } from "next"
import { readSite } from "@/lib/backend/site"
import { paths } from "@/lib/paths"

/** Search engines read the catalogue; what belongs to one buyer or seller is closed to them. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { publicUrl } = await readSite()
  const closed = [paths.basket, paths.checkout, paths.orders, paths.account, paths.desk, paths.search, "/api/"]
  return {
    rules: { userAgent: "*", disallow: [...closed, ...closed.map((path) => `/en${path}`)] },
    sitemap: `${publicUrl}/sitemap.xml`,
  }
}
