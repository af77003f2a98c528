import { ProductPage, productMetadata } from "@/features/product/product-page"
import { type HandleParams, placeholderParams } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderParams
export const generateMetadata = async ({ params }: HandleParams) => productMetadata((await params).handle, "vi")

export default async function Page({ params }: HandleParams) {
  return <ProductPage handle={(await params).handle} locale="vi" />
}
