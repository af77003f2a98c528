import type { DraftToSend, ListingDraft, ListingPicture } from "../backend/desk/listings"
import { type Answered, ask, post } from "./desk"

/** Which draft, of which stall, in which language failures are told. */
export type ListingName = { key: string; stall: string; locale: string }

/** The draft as the backend has it now; null when it has none. */
export function fetchListingDraft(name: ListingName): Promise<Answered<{ draft: ListingDraft | null }>> {
  return ask(`/api/desk/listing-drafts?${new URLSearchParams(name)}`)
}

/** Sends answers over those of `revision`; `draft_changed` when another phone was faster. */
export function sendListingDraft(name: ListingName, draft: DraftToSend): Promise<Answered<ListingDraft>> {
  return ask("/api/desk/listing-drafts", post({ ...name, ...draft }))
}

/** Asks the commune to let it be sold as it stands at `revision`; `draft_changed` when another phone was faster. */
export function sendProposal(name: ListingName, revision: number): Promise<Answered<unknown>> {
  return ask("/api/desk/listing-proposals", post({ ...name, revision }))
}

/** Two megabytes over a village's line. */
const photoTimeoutMs = 90_000

function upload<T>(path: string, { stall, locale }: ListingName, file: Blob, called: string): Promise<Answered<T>> {
  const body = new FormData()
  body.set("file", file, called)
  body.set("stall", stall)
  body.set("locale", locale)
  return ask(path, { method: "POST", body }, photoTimeoutMs)
}

/** Sends a paper that declares food. */
export function sendPaper(name: ListingName, file: File): Promise<Answered<{ id: string }>> {
  return upload("/api/desk/listing-papers", name, file, file.name)
}

/** Sends a photo of goods. */
export function sendPhoto(name: ListingName, file: Blob): Promise<Answered<ListingPicture>> {
  return upload("/api/desk/pictures", name, file, "anh.jpg")
}
