import { answerVisit } from "@/features/desk/browser-requests"
import { badRowsFile } from "@/features/desk/imports/files"
import { paths } from "@/lib/paths"

const headers = {
  "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "content-disposition": 'attachment; filename="can-sua.xlsx"',
  "cache-control": "private, no-store",
}

/** The rows of an import that came to nothing, with the reasons, as .xlsx: query `stall`, `locale`. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  return answerVisit(request, paths.listingImport(id), async (key, locale) => {
    const file = await badRowsFile(key, id, locale)
    return file.ok ? { ok: true, data: new Response(new Uint8Array(file.data), { headers }) } : file
  })
}
