import type { Metadata } from "next"
import { HandoverTapPage } from "@/features/desk/entry/handover-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").signIn.handoverTapTitle }

export default async function Page({ params, searchParams }: QueryParams & { params: Promise<{ code: string }> }) {
  return <HandoverTapPage locale="vi" code={(await params).code} query={await searchParams} />
}
