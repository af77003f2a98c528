import { answerVisit } from "@/features/desk/browser-requests"
import { readDeskScan } from "@/lib/backend/desk/certificates"
import { paths } from "@/lib/paths"

const headers = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
}

/** The photo or PDF that came with a paper of the stall in hand, as a download. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerVisit(request, paths.deskCertificate(id), async (key) => {
    const answer = await readDeskScan(key, id)
    if (!answer.ok) return answer
    const type = answer.data.headers.get("content-type") ?? "application/octet-stream"
    const ending = type === "application/pdf" ? "pdf" : type === "image/png" ? "png" : "jpg"
    const file = { "content-type": type, "content-disposition": `attachment; filename="giay-ocop.${ending}"` }
    return { ok: true, data: new Response(answer.data.body, { headers: { ...headers, ...file } }) }
  })
}
