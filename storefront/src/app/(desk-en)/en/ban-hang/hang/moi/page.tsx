import type { Metadata } from "next"
import { ListingStart } from "@/features/desk/listing/listing-start"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("en").listing.itemTitle }

export default function Page() {
  return <ListingStart locale="en" />
}
