import type { Metadata } from "next"
import { LotsPage } from "@/features/desk/lots/lots-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").lots.title }

export default async function Page({ searchParams }: QueryParams) {
  return <LotsPage locale="en" query={await searchParams} />
}
