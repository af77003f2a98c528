import type { Metadata } from "next"
import { RecallPage } from "@/features/desk/lots/recall-page"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").lots.title }

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <RecallPage locale="en" {...(await params)} />
}
