import type { Metadata } from "next"
import { NewPhonePage } from "@/features/desk/people/new-phone-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").devices.newTitle }

export default async function Page({ searchParams }: QueryParams) {
  return <NewPhonePage locale="vi" query={await searchParams} />
}
