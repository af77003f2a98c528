import type { Metadata } from "next"
import { EvidencePage } from "@/features/desk/evidence/evidence-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").evidence.title }

type Props = QueryParams & { params: Promise<{ id: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  return <EvidencePage locale="en" id={id} query={query} />
}
