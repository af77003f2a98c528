import type { Result } from "./result"

/** A private photo handed on for a picture on a page: never kept, never run. */
export async function shareFile(file: Result<Response>): Promise<Response> {
  if (!file.ok) return new Response(null, { status: file.error.status || 503 })
  return new Response(await file.data.arrayBuffer(), {
    headers: {
      "content-type": "image/jpeg",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    },
  })
}
