import { InputError } from "@cho-lang/kit/input-error"
import { readDate } from "@cho-lang/kit/vietnam-date"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTraceRoot } from "../../../../queries/trace-roots"

/** GET /store/trace-roots/2026-11-22 → `{ root }`. Errors: 404 `root_not_found`, 400 `date_wrong`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const root = await readTraceRoot(req.scope, readDate(req.params.day, "day"))
  if (!root) {
    throw new InputError({ code: "root_not_found", field: "day", type: "not_found", message: "That day is not signed" })
  }
  res.json({ root })
}
