import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readTraceRoots } from "../../../queries/trace-roots"

const Page = z.object({
  limit: z.coerce.number().int().min(1).max(400).default(100),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/**
 * GET /store/trace-roots?limit=100&offset=0: signed days, the newest first: `{ roots: [{ day, size, root, key_id, signature,
 * public_key }], keys: [{ key_id, public_key, first_day }], count, limit, offset }`. What is signed: `workflows/rules/daily-root.ts`. Errors: 400 `invalid_data`.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = Page.parse(req.query)
  res.json({ ...(await readTraceRoots(req.scope, page)), ...page })
}
