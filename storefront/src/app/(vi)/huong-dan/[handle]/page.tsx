import { guideMetadata } from "@/features/guides/guide-metadata"
import { GuidePage } from "@/features/guides/guide-page"
import { type HandleParams, placeholderParams } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderParams
export const generateMetadata = async ({ params }: HandleParams) => guideMetadata((await params).handle, "vi")

export default async function Page({ params }: HandleParams) {
  return <GuidePage slug={(await params).handle} locale="vi" />
}
