import type { NextRequest } from "next/server"
import { findCommunes } from "@/lib/backend/communes"

const longest = 100

/** `?q=` → `{ communes: Commune[] }`, at most 6, for the address field while somebody types. An empty list when nothing can be said. */
export async function GET(request: NextRequest): Promise<Response> {
  const typed = (request.nextUrl.searchParams.get("q") ?? "").trim().slice(0, longest)
  const found = typed.length < 2 ? null : await findCommunes(typed, 6)
  const communes = found?.ok ? found.data : []
  return Response.json({ communes }, { headers: { "cache-control": found?.ok ? "public, max-age=3600" : "no-store" } })
}
