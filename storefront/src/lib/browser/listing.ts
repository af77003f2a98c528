import type { ListingAnswers, ListingDraft, ListingPicture } from "../backend/desk/listings"
import { type Answered, ask, post } from "./desk"

/** Which draft, of which stall, in which language failures are told. */
export type ListingName = { key: string; stall: string; locale: string }

/** Sends answers over those of `revision`; `draft_changed` when another phone was faster. */
export function sendListingDraft(
  name: ListingName,
  draft: { revision: number; answers: ListingAnswers },
): Promise<Answered<ListingDraft>> {
  return ask("/api/desk/listing-drafts", post({ ...name, ...draft }))
}

/** Asks the commune to let it be sold. */
export function sendProposal(name: ListingName): Promise<Answered<unknown>> {
  return ask("/api/desk/listing-proposals", post(name))
}

/** Two megabytes over a village's line. */
const photoTimeoutMs = 90_000

function upload<T>(path: string, { stall, locale }: ListingName, file: File): Promise<Answered<T>> {
  const body = new FormData()
  body.set("file", file)
  body.set("stall", stall)
  body.set("locale", locale)
  return ask(path, { method: "POST", body }, photoTimeoutMs)
}

/** Sends a paper that declares food. */
export function sendPaper(name: ListingName, file: File): Promise<Answered<{ id: string }>> {
  return upload("/api/desk/listing-papers", name, file)
}

/** Sends a photo of goods. */
export function sendPhoto(name: ListingName, file: File): Promise<Answered<ListingPicture>> {
  return upload("/api/desk/pictures", name, file)
}
