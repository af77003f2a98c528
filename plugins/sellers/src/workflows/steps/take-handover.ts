import { normaliseShortCode } from "@cho-lang/kit/codes"
import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import { HANDOVER_LENGTH } from "../../modules/phone-login/limits"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"

export interface TypedHandover {
  /** As typed or scanned. */
  handover_code: string
  client_address: string | null
}

/**
 * Uses a hand-over code up; once, whoever tries at the same moment. Undone by giving it back.
 * @throws InputError `handover_code_wrong`: used, old, unknown, not a code; `handover_tries_used` (429, `retry_after_seconds`)
 */
export const takeHandoverStep = createStep(
  "take-handover",
  async ({ handover_code, client_address }: TypedHandover, { container }) => {
    const code = normaliseShortCode(handover_code, HANDOVER_LENGTH)
    const codes = container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE)
    const answer = await codes.takeHandover({ code, client_address })
    switch (answer.kind) {
      case "wrong":
        throw new InputError({ code: "handover_code_wrong", field: "handover_code", message: "No such code, or used" })
      case "wait":
        throw new InputError({
          code: "handover_tries_used",
          field: "handover_code",
          type: "too_many_requests",
          message: "Too many wrong codes; wait before trying again",
          details: { retry_after_seconds: answer.seconds },
        })
      case "taken": {
        const { kind: _, ...taken } = answer
        return new StepResponse(taken, taken.id)
      }
    }
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).updateHandoverCodes({ id, used_at: null })
    }
  },
)
