import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readStoreLocale } from "../../../../queries/locale"
import { epcisOf } from "../../../shared/epcis-export"
import { traceOf } from "../../../shared/trace-code"

const LINKED_DATA = "application/ld+json"

/**
 * GET /store/trace/:code?locale= → { trace }; with `Accept: application/ld+json` the lot as an EPCIS 2.0 document, by which anybody
 * can verify it (docs/verify-lot.mjs).
 * Errors: trace_code_wrong, trace_code_mistyped, field_wrong, trace_code_not_found (404), tries_too_many (429).
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await traceOf(req, readStoreLocale(req))
  res.vary("Accept")
  if (req.accepts(["application/json", LINKED_DATA]) === LINKED_DATA) {
    res.type(LINKED_DATA).json(await epcisOf(req.scope, found))
    return
  }
  res.json({ trace: found.trace })
}
