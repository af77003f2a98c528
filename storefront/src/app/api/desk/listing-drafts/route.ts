import { answerBrowser, keyForStall } from "@/features/desk/browser-requests"
import { type ListingAnswers, saveListingDraft } from "@/lib/backend/desk/listings"

/** Takes `{key, stall, revision, answers}`, answers the draft; 409 `draft_changed` with `facts.revision` of the newer one. */
export function POST(request: Request): Promise<Response> {
  return answerBrowser(request, (desk, { key, stall, revision, answers }) =>
    saveListingDraft(keyForStall(desk, stall), String(key), {
      revision: Number(revision),
      answers: answers as ListingAnswers,
    }),
  )
}
