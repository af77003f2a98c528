import { certificateMetadata } from "@/features/ocop/certificate-metadata"
import { CertificatePage } from "@/features/ocop/certificate-page"
import { type HandleParams, placeholderParams } from "@/lib/route-params"

export const instant = false
export const generateStaticParams = placeholderParams
export const generateMetadata = async ({ params }: HandleParams) => certificateMetadata((await params).handle, "en")

export default async function Page({ params }: HandleParams) {
  return <CertificatePage handle={(await params).handle} locale="en" />
}
