import type { Metadata } from "next"
import { LabelsPage } from "@/features/desk/lots/labels-page"
import type { QueryParams } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").labels.title }

export default async function Page({ params, searchParams }: QueryParams & { params: Promise<{ id: string }> }) {
  return <LabelsPage locale="en" {...(await params)} query={await searchParams} />
}
