import { answerVisit, leadTo } from "@/features/desk/browser-requests"
import { largestImport, sendImport } from "@/lib/backend/desk/imports"
import { localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { spool } from "@/lib/spool"

/** Takes the form of `/ban-hang/hang/nhap` (multipart `sheet`, `zip`, `craft`) and hands it on once it is whole, however slow its line was; leads to what was sent. */
export function POST(request: Request): Promise<Response> {
  return answerVisit(request, paths.listingImports, async (key, locale) => {
    const contentType = request.headers.get("content-type") ?? ""
    const { body } = request
    const sent = body && (await spool(body, largestImport, (whole) => sendImport(key, { body: whole, contentType })))
    if (!sent) return { ok: false, error: { code: "upload_wrong", field: null, status: 400 } }
    return sent.ok ? { ok: true, data: leadTo(localePath(locale, paths.listingImport(sent.data.id))) } : sent
  })
}
