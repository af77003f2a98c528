import { readTraceRoots } from "@/lib/backend/trace-roots"

const CACHE = { "cache-control": "public, max-age=300" }

function unavailable(): Response {
  return new Response(null, { status: 503, headers: { "retry-after": "60" } })
}

/** Signed days as data, field by field as they were signed: `{ roots, keys, count }`. */
export async function answerRoots(): Promise<Response> {
  const published = await readTraceRoots()
  return published ? Response.json(published, { headers: CACHE }) : unavailable()
}

/** A public key that signed, as a PEM file for the script; 404 for any other. */
export async function answerKey(id: string): Promise<Response> {
  const published = await readTraceRoots()
  if (!published) {
    return unavailable()
  }
  const key = published.keys.find(({ key_id }) => key_id === id)
  if (!key) {
    return new Response(null, { status: 404 })
  }
  const pem = `-----BEGIN PUBLIC KEY-----\n${key.public_key.replace(/(.{64})(?=.)/g, "$1\n")}\n-----END PUBLIC KEY-----\n`
  const disposition = `attachment; filename="cho-lang-${key.key_id}.pem"`
  return new Response(pem, {
    headers: { ...CACHE, "content-type": "application/x-pem-file", "content-disposition": disposition },
  })
}
