import type { Metadata } from "next"
import { NewLotPage } from "@/features/desk/lots/new-lot-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").lots.title }

export default async function Page({ searchParams }: QueryParams) {
  return <NewLotPage locale="vi" query={await searchParams} />
}
