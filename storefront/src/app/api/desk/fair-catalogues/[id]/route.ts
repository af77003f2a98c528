import { answerVisit } from "@/features/desk/browser-requests"
import { readFairFile } from "@/lib/backend/desk/fair"
import { paths } from "@/lib/paths"

const headers = {
  "content-type": "application/pdf",
  "content-disposition": 'attachment; filename="danh-muc-hoi-cho.pdf"',
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
}

/** The printed catalogue, for who had it made. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerVisit(request, paths.deskFair, async (key) => {
    const answer = await readFairFile(key, id)
    return answer.ok ? { ok: true, data: new Response(answer.data.body, { headers }) } : answer
  })
}
