import type { Metadata } from "next"
import { DeskReturnPage } from "@/features/desk/orders/return-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").orders.returnsTitle }

type Props = QueryParams & { params: Promise<{ id: string; return: string }> }

export default async function Page({ params, searchParams }: Props) {
  const { id, return: returnId } = await params
  return <DeskReturnPage locale="vi" id={id} returnId={returnId} query={await searchParams} />
}
