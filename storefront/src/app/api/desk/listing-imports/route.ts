import { answerVisit, leadTo } from "@/features/desk/browser-requests"
import { sendImport } from "@/lib/backend/desk/imports"
import { localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"

/** Takes the form of `/ban-hang/hang/nhap` (multipart `sheet`, `zip`, `craft`) and hands it on as it comes; leads to what was sent. */
export function POST(request: Request): Promise<Response> {
  return answerVisit(request, paths.listingImports, async (key, locale) => {
    const contentType = request.headers.get("content-type") ?? ""
    const { body } = request
    if (!body) return { ok: false, error: { code: "upload_wrong", field: null, status: 400 } }
    const sent = await sendImport(key, { body, contentType })
    return sent.ok ? { ok: true, data: leadTo(localePath(locale, paths.listingImport(sent.data.id))) } : sent
  })
}
