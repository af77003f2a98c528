import type { Metadata } from "next"
import { pageMetadata } from "@/layout/site-metadata"
import { readProduct } from "@/lib/backend/products"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { sharePicture } from "@/ui/picture"

/** Title, sentence and picture of a product for search engines and shared links. */
export async function productMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const product = await readProduct(handle, locale)
  if (!product) return {}
  const description = product.subtitle ?? product.description.slice(0, 160)
  const picture = sharePicture(product.picture, "goods")
  return pageMetadata({ locale, path: paths.product(handle), title: product.title, description, picture })
}
