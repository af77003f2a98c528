import type { Metadata } from "next"
import { ChoicePage } from "@/features/desk/home/choice-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").home.chooseTitle }

export default async function Page({ searchParams }: QueryParams) {
  return <ChoicePage locale="vi" query={await searchParams} />
}
