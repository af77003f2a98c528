import { stallMetadata } from "@/features/stalls/stall-metadata"
import { StallPage } from "@/features/stalls/stall-page"
import { type HandleParams, placeholderParams } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderParams
export const generateMetadata = async ({ params }: HandleParams) => stallMetadata((await params).handle, "vi")

export default async function Page({ params }: HandleParams) {
  return <StallPage handle={(await params).handle} locale="vi" />
}
