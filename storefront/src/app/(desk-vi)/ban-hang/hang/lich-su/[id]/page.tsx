import type { Metadata } from "next"
import { GoodsHistoryPage } from "@/features/desk/listing/goods-history-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").goods.historyTitle }

export default async function Page({ params, searchParams }: QueryParams & { params: Promise<{ id: string }> }) {
  return <GoodsHistoryPage locale="vi" productId={(await params).id} query={await searchParams} />
}
