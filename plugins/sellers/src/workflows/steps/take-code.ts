import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"
import type { TakenCode, TypedCode } from "../../modules/phone-login/types"
import { readSixDigits } from "../rules/read-code"

/** The refusal for a code that was not taken. */
function refusal(answer: Exclude<TakenCode, { kind: "taken" }>): InputError {
  switch (answer.kind) {
    case "wrong":
      return new InputError({
        code: "code_wrong",
        field: "code",
        message: "Not the code that was sent",
        details: { tries_left: answer.left },
      })
    case "expired":
      return new InputError({ code: "code_expired", field: "code", message: "No code is open; ask for a new one" })
    case "wait":
      return new InputError({
        code: "code_tries_used",
        field: "code",
        type: "too_many_requests",
        message: "Too many wrong codes; wait before trying again",
        details: { retry_after_seconds: answer.seconds },
      })
  }
}

export interface TakeCodeInput extends Omit<TypedCode, "code"> {
  /** As typed. */
  code: unknown
}

/**
 * Uses a code up; once, whoever tries at the same moment. Undone by giving it back.
 * @throws InputError `code_malformed`, `code_wrong` (`tries_left`), `code_expired` (also: used, never sent),
 * `code_tries_used` (429, `retry_after_seconds`), all of field `code`
 */
export const takeCodeStep = createStep(
  "take-code",
  async (typed: TakeCodeInput, { container }) => {
    const code = readSixDigits(typed.code)
    const answer = await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).takeCode({ ...typed, code })
    if (answer.kind !== "taken") {
      throw refusal(answer)
    }
    return new StepResponse({ id: answer.id }, answer.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).giveCodeBack(id)
    }
  },
)
