import { countReading, type Reading } from "@/lib/backend/guides"
import { isHandle } from "@/lib/paths"
import { readBody } from "@/lib/read-body"

const mostBytes = 500

function wrong(code: string, status: number): Response {
  return Response.json({ type: "invalid_data", code, field: null }, { status })
}

/**
 * Counts that a guide was read or heard: `{ slug, kind, place }` as JSON, which no foreign page can send unasked. Answers 204;
 * what is wrong with kind and place the backend says.
 */
export async function POST(request: Request): Promise<Response> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) return wrong("body_unsupported", 415)
  const text = await readBody(request, mostBytes)
  if (text === null) return wrong("body_too_large", 413)
  let body: Partial<Reading & { slug: string }> | null
  try {
    body = JSON.parse(text)
  } catch {
    return wrong("body_wrong", 400)
  }
  const { slug, kind, place } = body ?? {}
  if (typeof slug !== "string" || !isHandle(slug)) return wrong("guide_not_found", 404)
  const client = request.headers.get("x-forwarded-for")?.split(",")[0]?.trim() || null
  const counted = await countReading(slug, { kind, place } as Reading, client)
  return counted.ok ? new Response(null, { status: 204 }) : wrong(counted.error.code, counted.error.status || 502)
}
