import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLocale } from "../../../../queries/locale"
import { traceOf } from "../../../shared/trace-code"

/**
 * GET /catalogue/traces/:code?locale= → { trace }: what the public page shows.
 * Errors: trace_code_wrong, trace_code_mistyped, field_wrong, trace_code_not_found (404), tries_too_many (429).
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { trace } = await traceOf(req, readLocale(req))
  res.json({ trace })
}
