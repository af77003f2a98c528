import type { Metadata } from "next"
import { SelfChecksPage } from "@/features/desk/self-check/self-checks-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").selfCheck.title }

export default async function Page({ searchParams }: QueryParams) {
  return <SelfChecksPage locale="en" query={await searchParams} />
}
