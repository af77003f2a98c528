import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { addToBasket } from "@/features/cart/actions"
import { pageMetadata } from "@/layout/site-metadata"
import { readProduct } from "@/lib/backend/products"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"

export async function productMetadata(handle: string, locale: Locale): Promise<Metadata> {
  const product = await readProduct(handle, locale)
  if (!product) return {}
  return pageMetadata({ locale, path: paths.product(handle), title: product.title })
}

export async function ProductPage({ handle, locale }: { handle: string; locale: Locale }) {
  const product = await readProduct(handle, locale)
  if (!product) notFound()
  return (
    <div className="wrap">
      <h1>{product.title}</h1>
      <form action={addToBasket}>
        <input type="hidden" name="variant_id" value={product.variants[0]?.id} />
        <input type="hidden" name="quantity" value="1" />
        <button type="submit">add</button>
      </form>
    </div>
  )
}
