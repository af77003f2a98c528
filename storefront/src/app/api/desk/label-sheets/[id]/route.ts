import { answerVisit } from "@/features/desk/browser-requests"
import { readLabelFile } from "@/lib/backend/desk/labels"
import { paths } from "@/lib/paths"

const headers = {
  "content-type": "application/pdf",
  "content-disposition": 'attachment; filename="tem.pdf"',
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
}

/** Printed labels, for who had them made. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerVisit(request, paths.lots, async (key) => {
    const answer = await readLabelFile(key, id)
    return answer.ok ? { ok: true, data: new Response(answer.data.body, { headers }) } : answer
  })
}
