import type { Metadata } from "next"
import { ImportsPage } from "@/features/desk/imports/imports-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").imports.title }

export default async function Page({ searchParams }: QueryParams) {
  return <ImportsPage locale="vi" query={await searchParams} />
}
