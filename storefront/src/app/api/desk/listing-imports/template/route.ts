import { answerVisit } from "@/features/desk/browser-requests"
import { readTemplate } from "@/lib/backend/desk/imports"
import { paths } from "@/lib/paths"

/** The file to fill in: query `craft`, `format` (`xlsx`, `csv`), `stall`, `locale`. */
export function GET(request: Request): Promise<Response> {
  return answerVisit(request, paths.listingImports, async (key, _locale, query) => {
    const format = query.get("format") === "csv" ? "csv" : "xlsx"
    const file = await readTemplate(key, query.get("craft") ?? "", format)
    if (!file.ok) return file
    const { headers } = file.data
    const kept = ["content-type", "content-disposition"].map((name) => [name, headers.get(name) ?? ""])
    const answer = { ...Object.fromEntries(kept), "cache-control": "private, no-store" }
    return { ok: true, data: new Response(await file.data.arrayBuffer(), { headers: answer }) }
  })
}
