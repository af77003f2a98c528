import type { Product } from "@/lib/backend/products"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { pictureUrl } from "@/ui/picture"

/** schema.org Product with its offers; prices in VND. */
export function productJsonLd(product: Product, publicUrl: string, locale: Locale): Record<string, unknown> {
  const url = publicUrl + localePath(locale, paths.product(product.handle))
  const inStock = product.stock <= 0 ? "SoldOut" : product.leadTimeDays !== null ? "MadeToOrder" : "InStock"
  const available = product.holidayUntil || product.monthLeft === 0 ? "OutOfStock" : inStock
  return {
    "@type": "Product",
    name: product.title,
    description: product.description,
    url,
    image: product.pictures.map((picture) => publicUrl + pictureUrl(picture, 960)),
    ...(product.materials ? { material: product.materials } : {}),
    brand: {
      "@type": "Organization",
      name: product.maker.name,
      url: publicUrl + localePath(locale, paths.seller(product.maker.handle)),
    },
    offers: product.variants.map((variant) => ({
      "@type": "Offer",
      ...(variant.label ? { name: variant.label } : {}),
      price: variant.price,
      priceCurrency: "VND",
      availability: `https://schema.org/${available}`,
      url,
    })),
  }
}
