import type { Metadata } from "next"
import { ListingPage } from "@/features/desk/listing/listing-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").listing.itemTitle }

export default async function Page({ params, searchParams }: QueryParams & { params: Promise<{ key: string }> }) {
  return <ListingPage locale="vi" draftKey={(await params).key} query={await searchParams} />
}
