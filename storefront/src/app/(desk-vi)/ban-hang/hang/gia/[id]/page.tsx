import type { Metadata } from "next"
import { PricePage } from "@/features/desk/listing/price-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").listing.priceTitle }

export default async function Page({ params, searchParams }: QueryParams & { params: Promise<{ id: string }> }) {
  return <PricePage locale="vi" productId={(await params).id} query={await searchParams} />
}
