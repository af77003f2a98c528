import { answerBrowser, keyForStall } from "@/features/desk/browser-requests"
import { type ListingAnswers, readListingDraft, saveListingDraft } from "@/lib/backend/desk/listings"

/** `{ draft }` of `?key=&stall=` as the backend has it now, with who saved it; null when it has none. */
export function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  return answerBrowser(request, async (desk) => {
    const draft = await readListingDraft(keyForStall(desk, query.get("stall")), query.get("key") ?? "")
    return draft.ok ? { ok: true, data: { draft: draft.data } } : draft
  })
}

/** Takes `{key, stall, revision, state?, answers}`, answers the draft; 409 `draft_changed` with `facts.revision` of the newer one. */
export function POST(request: Request): Promise<Response> {
  return answerBrowser(request, (desk, { key, stall, revision, state, answers }) =>
    saveListingDraft(keyForStall(desk, stall), String(key), {
      revision: Number(revision),
      ...(typeof state === "string" && state !== "" && { state }),
      answers: answers as ListingAnswers,
    }),
  )
}
