import { answerBrowser } from "@/features/desk/browser-requests"
import { type Answers, readDraft, saveDraft } from "@/lib/backend/desk/opening"

/** `{ draft: {revision, answers, updatedAt} | null }`: what the backend keeps of this person's opening. */
export function GET(request: Request): Promise<Response> {
  return answerBrowser(request, async ({ key }) => {
    const draft = await readDraft(key)
    return draft.ok ? { ok: true, data: { draft: draft.data } } : draft
  })
}

/** Takes `{revision, answers}`, answers `{draft}`; 409 `draft_changed` when the backend's is newer. The backend checks the answers. */
export function POST(request: Request): Promise<Response> {
  return answerBrowser(request, async ({ key }, { revision, answers }) => {
    const saved = await saveDraft(key, { revision: Number(revision), answers: answers as Answers })
    return saved.ok ? { ok: true, data: { draft: saved.data } } : saved
  })
}
