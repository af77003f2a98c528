import { answerVisit } from "@/features/desk/browser-requests"
import { readCodePicture } from "@/lib/backend/desk/labels"
import { paths } from "@/lib/paths"

const types = { svg: "image/svg+xml", png: "image/png" }

/** The square of one code as a picture: `?format=svg` or `png`, `?stall=`. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code } = await params
  return answerVisit(request, paths.lots, async (key, _locale, query) => {
    const format = query.get("format") === "png" ? "png" : "svg"
    const answer = await readCodePicture(key, code, format)
    const headers = {
      "content-type": types[format],
      "content-disposition": `attachment; filename="ma-tem.${format}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    }
    return answer.ok ? { ok: true, data: new Response(answer.data.body, { headers }) } : answer
  })
}
