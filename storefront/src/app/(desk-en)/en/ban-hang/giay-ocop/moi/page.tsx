import type { Metadata } from "next"
import { CertificateDeskPage } from "@/features/desk/certificates/certificate-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").certificates.add }

export default async function Page({ searchParams }: QueryParams) {
  return <CertificateDeskPage locale="en" id={null} query={await searchParams} />
}
