import { notFound } from "next/navigation"
import { AddToBasketForm } from "@/features/cart/add-to-basket-form"
import { OcopFacts } from "@/features/ocop/ocop-facts"
import { ProductView } from "@/features/product/product-view"
import { readProvinces } from "@/lib/backend/delivery"
import { readProduct } from "@/lib/backend/products"
import { readSite } from "@/lib/backend/site"
import type { Locale } from "@/lib/locale"

/** The product page: joins what is shown (product, its stars) with what is done (basket), which do not know each other. */
export async function ProductScreen({ handle, locale }: { handle: string; locale: Locale }) {
  const [product, site, provinces] = await Promise.all([readProduct(handle, locale), readSite(), readProvinces()])
  if (!product) notFound()
  return (
    <ProductView
      product={product}
      provinces={provinces}
      publicUrl={site.publicUrl}
      locale={locale}
      ocop={
        product.certificate && <OcopFacts certificate={product.certificate} title={product.title} locale={locale} />
      }
      buy={<AddToBasketForm product={product} locale={locale} />}
    />
  )
}
