import type { Metadata } from "next"
import { FairPage } from "@/features/desk/fair/fair-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").fair.title }

export default async function Page({ searchParams }: QueryParams) {
  return <FairPage locale="vi" query={await searchParams} />
}
