import type { Metadata } from "next"
import { AccountPage } from "@/features/desk/stall/account-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").stall.accountTitle }

export default async function Page({ searchParams }: QueryParams) {
  return <AccountPage locale="en" query={await searchParams} />
}
