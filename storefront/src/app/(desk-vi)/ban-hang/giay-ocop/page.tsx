import type { Metadata } from "next"
import { CertificatesPage } from "@/features/desk/certificates/certificates-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").certificates.title }

export default async function Page({ searchParams }: QueryParams) {
  return <CertificatesPage locale="vi" query={await searchParams} />
}
