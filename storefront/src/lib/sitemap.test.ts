import { expect, it } from "vitest"
import { entriesPerPart, kindSitemap, readSitemapPart, sitemapIndex, sitemapParts } from "./sitemap"

it("splits what is more than a file may hold, and leaves out kinds without pages", () => {
  const counts = {
    product: 100_000,
    village: 0,
    commune: 0,
    craft: entriesPerPart,
    seller: entriesPerPart + 1,
    guide: 0,
  }
  const parts = sitemapParts(counts)
  expect(parts).toHaveLength(1 + 10 + 1 + 2)
  expect(parts.slice(0, 2)).toEqual(["pages", "product-1"])
  expect(parts).toContain("product-10")
  for (const part of parts) expect(readSitemapPart(`${part}.xml`)).not.toBeNull()
})

it("knows where a file begins, and no other file", () => {
  expect(readSitemapPart("product-1.xml")).toEqual({ kind: "product", offset: 0 })
  expect(readSitemapPart("seller-3.xml")).toEqual({ kind: "seller", offset: 2 * entriesPerPart })
  for (const file of ["product.xml", "product-0.xml", "product-100.xml", "order-1.xml", "toString-1.xml", "pages"])
    expect(readSitemapPart(file)).toBeNull()
})

it("writes XML that no address can break", () => {
  const origin = 'https://cho.vn/a&b"<'
  expect(sitemapIndex(origin, ["pages"])).toContain("<loc>https://cho.vn/a&amp;b&quot;&lt;/sitemap/pages.xml</loc>")
  const xml = kindSitemap("https://cho.vn", "product", [{ handle: "khay", updatedAt: "2026-11-21T00:00:00Z" }])
  expect(xml).toContain("<loc>https://cho.vn/san-pham/khay</loc><lastmod>2026-11-21T00:00:00Z</lastmod>")
  expect(xml).toContain('hreflang="en" href="https://cho.vn/en/san-pham/khay"')
})
