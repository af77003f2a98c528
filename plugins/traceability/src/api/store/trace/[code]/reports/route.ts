import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TRACEABILITY_MODULE } from "../../../../../modules/traceability"
import type { TraceabilityModuleService } from "../../../../../modules/traceability/service"
import { fieldsOf, traceCodeNotFound, traceCodeOf } from "../../../../trace-request"

const LONGEST_TEXT = 1000
const LONGEST_CONTACT = 120

function readKey(value: unknown): string {
  if (typeof value === "string" && /^[\w-]{8,60}$/.test(value)) {
    return value
  }
  throw new InputError({ code: "field_wrong", field: "key", message: "key is what the form carried" })
}

/**
 * POST /store/trace/:code/reports `{ key, text, contact? }` → 204: somebody suspects the goods. Household and officers read the words;
 * a form that is sent twice (`key`) is one report.
 * Errors: `trace_code_wrong`, `trace_code_mistyped`, `field_wrong`, `text_required`, `text_too_long`, `text_control_characters`,
 * `trace_code_not_found` (404), `tries_too_many` (429).
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const code = traceCodeOf(req)
  const fields = fieldsOf(req)
  const text = readRequiredText(fields.text, { field: "text", max: LONGEST_TEXT, multiline: true })
  const contact = readText(fields.contact, { field: "contact", max: LONGEST_CONTACT })
  const service = req.scope.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  if (!(await service.keepReport({ code, key: readKey(fields.key), text, contact }))) {
    throw traceCodeNotFound()
  }
  res.status(204).end()
}
