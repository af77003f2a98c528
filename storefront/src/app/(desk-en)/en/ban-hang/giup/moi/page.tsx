import type { Metadata } from "next"
import { HouseholdPage } from "@/features/desk/helping/household-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").household.title }

export default async function Page({ searchParams }: QueryParams) {
  return <HouseholdPage locale="en" query={await searchParams} />
}
