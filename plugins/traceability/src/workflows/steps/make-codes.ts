import { readRequiredText } from "@cho-lang/kit/plain-text"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { readCodeWish } from "../rules/read-code-wish"
import { generateTraceCode, readTraceCode } from "../rules/trace-code"

const REASON_MAX = 300

export interface CodesAsked {
  seller_id: string
  lot_id: string
  /** See `readCodeWish`. */
  body: Record<string, unknown>
}

/**
 * Makes codes for a lot or its pieces. Undone by deleting them.
 * @throws InputError those of `readCodeWish` and of the module's `makeCodes`
 */
export const makeCodesStep = createStep(
  "make-trace-codes",
  async ({ seller_id, lot_id, body }: CodesAsked, { container }) => {
    const wish = readCodeWish(body)
    const module = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    const { ids, ...made } = await module.makeCodes({ seller_id, lot_id, wish, draw: generateTraceCode })
    return new StepResponse(made, ids)
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).dropCodes(ids)
    }
  },
)

export interface RevokeAsked {
  seller_id: string
  /** As it was typed. */
  code: unknown
  body: Record<string, unknown>
}

/**
 * Ends the use of a code, for a reason that everybody who scans it reads. Undone by taking it back.
 * @throws InputError those of `readRequiredText` (field `reason`) and of the module's `revokeCode`
 */
export const revokeCodeStep = createStep(
  "revoke-trace-code",
  async ({ seller_id, code, body }: RevokeAsked, { container }) => {
    const reason = readRequiredText(body.reason, { field: "reason", max: REASON_MAX })
    const read = readTraceCode(code)
    const module = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    const revoked = await module.revokeCode({ seller_id, code: read.state === "ok" ? read.code : "", reason })
    return new StepResponse(revoked, revoked.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).unrevokeCode(id)
    }
  },
)
