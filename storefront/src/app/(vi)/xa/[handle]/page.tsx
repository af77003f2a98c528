import { communeMetadata } from "@/features/communes/commune-metadata"
import { CommunePage } from "@/features/communes/commune-page"
import { type HandleParams, placeholderParams } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderParams
export const generateMetadata = async ({ params }: HandleParams) => communeMetadata((await params).handle, "vi")

export default async function Page({ params }: HandleParams) {
  return <CommunePage handle={(await params).handle} locale="vi" />
}
