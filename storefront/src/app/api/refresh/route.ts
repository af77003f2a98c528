import { timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { isKnownTag } from "@/lib/cache-manifest"
import { readSettings } from "@/lib/settings"

/** More tags than this in one call means that too much changed to name it: the backend then sends `all`. */
const mostTags = 1000

function isSecret(given: string | null): boolean {
  const secret = Buffer.from(readSettings().refreshSecret)
  const offered = Buffer.from(given ?? "")
  return secret.length > 0 && offered.length === secret.length && timingSafeEqual(offered, secret)
}

function refuse(status: number, code: string): Response {
  return Response.json(
    { type: status === 401 ? "unauthorized" : "invalid_data", code, field: code === "tags_wrong" ? "tags" : null },
    { status },
  )
}

/**
 * The backend says what changed: POST `{tags: string[]}` with the header `x-refresh-secret`. Every page that carries one of the tags is
 * rendered anew at its next visit; no old copy is served in between. Answers `{refreshed: number}`; 401 `secret_wrong`, 400 `tags_wrong`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSecret(request.headers.get("x-refresh-secret"))) return refuse(401, "secret_wrong")
  const body: unknown = await request.json().catch(() => null)
  const tags = typeof body === "object" && body !== null && "tags" in body ? body.tags : null
  if (!Array.isArray(tags) || tags.length > mostTags) return refuse(400, "tags_wrong")
  const known = tags.filter((tag): tag is string => typeof tag === "string" && isKnownTag(tag))
  if (known.length !== tags.length) return refuse(400, "tags_wrong")
  for (const tag of known) revalidateTag(tag, { expire: 0 })
  return Response.json({ refreshed: known.length })
}
