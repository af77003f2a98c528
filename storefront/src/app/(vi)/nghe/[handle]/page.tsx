import { craftMetadata } from "@/features/crafts/craft-metadata"
import { CraftPage } from "@/features/crafts/craft-page"
import { type HandleParams, placeholderParams } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderParams
export const generateMetadata = async ({ params }: HandleParams) => craftMetadata((await params).handle, "vi")

export default async function Page({ params }: HandleParams) {
  return <CraftPage handle={(await params).handle} locale="vi" />
}
