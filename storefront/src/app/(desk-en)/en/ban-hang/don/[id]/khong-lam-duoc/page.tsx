import type { Metadata } from "next"
import { DeclinePage } from "@/features/desk/orders/decline-page"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").orders.declineTitle }

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <DeclinePage locale="en" id={(await params).id} />
}
