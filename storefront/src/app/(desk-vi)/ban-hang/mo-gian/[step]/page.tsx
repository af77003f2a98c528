import type { Metadata } from "next"
import { OpeningPage } from "@/features/desk/opening/opening-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").opening.title }

export default async function Page({ params, searchParams }: QueryParams & { params: Promise<{ step: string }> }) {
  return <OpeningPage locale="vi" step={(await params).step} query={await searchParams} />
}
