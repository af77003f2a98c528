import type { Metadata } from "next"
import { ReviewPage } from "@/features/checkout/review-page"
import { buyingMessages } from "@/messages/buying"

/** One buyer's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: buyingMessages("en").review.title, robots: { index: false } }

export default function Page() {
  return <ReviewPage locale="en" />
}
