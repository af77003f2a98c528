import type { Metadata } from "next"
import { factsOfProduct, shareVersion } from "@/features/share/share-facts"
import { pageMetadata } from "@/layout/site-metadata"
import { readProduct } from "@/lib/backend/products"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"

/** Title, sentence and picture of a product for search engines and shared links. */
export async function productMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const product = await readProduct(handle, locale)
  if (!product) return {}
  const facts = factsOfProduct(product, locale)
  const told = product.subtitle || product.description.slice(0, 160)
  // Without a word of its own a chat would show the market's sentence under it.
  const description = told || [facts.price, ...facts.lines].filter(Boolean).join(" · ")
  const version = shareVersion(facts)
  const share = localePath(locale, paths.sharePicture("mon", handle, version))
  return pageMetadata({ locale, path: paths.product(handle), title: product.title, description, share })
}
