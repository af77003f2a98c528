import { villageMetadata } from "@/features/villages/village-metadata"
import { VillagePage } from "@/features/villages/village-page"
import { type HandleParams, placeholderParams } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderParams
export const generateMetadata = async ({ params }: HandleParams) => villageMetadata((await params).handle, "vi")

export default async function Page({ params }: HandleParams) {
  return <VillagePage handle={(await params).handle} locale="vi" />
}
