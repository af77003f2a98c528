import { ProductScreen } from "@/app/_screens/product-screen"
import { productMetadata } from "@/features/product/product-metadata"
import { type HandleParams, placeholderParams } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderParams
export const generateMetadata = async ({ params }: HandleParams) => productMetadata((await params).handle, "vi")

export default async function Page({ params }: HandleParams) {
  return <ProductScreen handle={(await params).handle} locale="vi" />
}
