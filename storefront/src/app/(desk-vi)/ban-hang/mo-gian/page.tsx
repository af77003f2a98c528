import type { Metadata } from "next"
import { OpeningStart } from "@/features/desk/opening/opening-start"
import { deskMessages } from "@/messages/desk"

/** One person's page: made anew for each visit, whole at once, so that it shows without JavaScript. */
export const instant = false

export const metadata: Metadata = { title: deskMessages("vi").opening.title }

export default function Page() {
  return <OpeningStart locale="vi" />
}
