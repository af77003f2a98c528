import { clientAddress } from "@cho-lang/kit/client-address"
import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TRACEABILITY_MODULE } from "../../../../../modules/traceability"
import type { TraceabilityModuleService } from "../../../../../modules/traceability/service"
import { isProgram } from "../../../../../workflows/rules/programs"
import { fieldsOf, traceCodeNotFound, traceCodeOf } from "../../../../trace-request"

const LONGEST_NAME = 400

function readProvince(value: unknown): string | null {
  if (value === undefined || value === null || value === "") {
    return null
  }
  if (typeof value === "string" && /^\d{2}$/.test(value)) {
    return value
  }
  throw new InputError({ code: "field_wrong", field: "province_code", message: "province_code has two digits" })
}

/**
 * POST /store/trace/:code/scans `{ user_agent, province_code? }` → 204: a browser showed the code's page. One visit is a device within
 * an hour, however often it asks; programs are not counted. Neither address nor browser are kept, see `count-scan.ts`.
 * Errors: `trace_code_wrong`, `trace_code_mistyped`, `field_wrong`, `trace_code_not_found` (404), `tries_too_many` (429).
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const code = traceCodeOf(req)
  const fields = fieldsOf(req)
  const province_code = readProvince(fields.province_code)
  const browser = typeof fields.user_agent === "string" ? fields.user_agent.slice(0, LONGEST_NAME) : ""
  const service = req.scope.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
  if (
    !isProgram(browser) &&
    !(await service.countScan({ code, address: clientAddress(req), browser, province_code }))
  ) {
    throw traceCodeNotFound()
  }
  res.status(204).end()
}
