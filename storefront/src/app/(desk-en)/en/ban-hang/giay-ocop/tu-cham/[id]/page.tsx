import type { Metadata } from "next"
import { SelfCheckPage } from "@/features/desk/self-check/self-check-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").selfCheck.title }

type Props = QueryParams & { params: Promise<{ id: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  return <SelfCheckPage locale="en" id={id} query={query} />
}
