import { answerVisit } from "@/features/desk/browser-requests"
import { readEvidencePack } from "@/lib/backend/desk/evidence"
import { paths } from "@/lib/paths"

const headers = {
  "content-type": "application/zip",
  "content-disposition": 'attachment; filename="minh-chung-ocop.zip"',
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
}

/** The evidence for an assessment of one of the stall's goods, as it comes: nothing is gathered here. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerVisit(request, paths.evidence(id), async (key, locale) => {
    const answer = await readEvidencePack(key, id, locale)
    return answer.ok ? { ok: true, data: new Response(answer.data.body, { headers }) } : answer
  })
}
