import type { Metadata } from "next"
import { GoodsPage } from "@/features/desk/listing/goods-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").listing.title }

export default async function Page({ searchParams }: QueryParams) {
  return <GoodsPage locale="en" query={await searchParams} />
}
