import type { Metadata } from "next"
import { CameBackPage } from "@/features/desk/orders/came-back-page"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").orders.cameBack.title }

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <CameBackPage locale="en" id={(await params).id} />
}
