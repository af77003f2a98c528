import type { MetadataRoute } from "next"
import { readSite } from "@/lib/backend/site"
import { readSitemapEntries } from "@/lib/backend/sitemap"
import { localePath } from "@/lib/locale"
import { type Kind, paths } from "@/lib/paths"

const kinds: { kind: Kind; path: (handle: string) => string }[] = [
  { kind: "product", path: paths.product },
  { kind: "village", path: paths.village },
  { kind: "craft", path: paths.craft },
  { kind: "seller", path: paths.seller },
]

/** Every public page once, with its English twin beside it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { publicUrl } = await readSite()
  const entry = (path: string, lastModified?: string) => ({
    url: publicUrl + path,
    ...(lastModified ? { lastModified } : {}),
    alternates: { languages: { vi: publicUrl + path, en: publicUrl + localePath("en", path) } },
  })
  const fixed = [paths.home, paths.goods, paths.crafts, paths.villages].map((path) => entry(path))
  const listed = await Promise.all(
    kinds.map(async ({ kind, path }) =>
      (await readSitemapEntries(kind)).map((one) => entry(path(one.handle), one.updatedAt)),
    ),
  )
  return [...fixed, ...listed.flat()]
}
