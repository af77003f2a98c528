import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PHONE_LOGIN_MODULE } from "../../modules/phone-login"
import { CODE_LIFETIME_SECONDS, SECONDS_BETWEEN_CODES } from "../../modules/phone-login/limits"
import type { PhoneLoginModuleService } from "../../modules/phone-login/service"
import type { CodeOrder } from "../../modules/phone-login/types"
import { codesTooMany } from "../rules/codes-too-many"
import { sendMessage } from "./messages"

export interface CodeSent {
  expires_in_seconds: number
  /** Earliest when another may be asked for. */
  wait_seconds: number
}

const TEMPLATES = { sign_in: "sign-in-code", consent: "consent-code", new_phone: "new-phone-code" } as const

/**
 * Sends six digits to a phone; they end the older code of the same purpose and number. The code leaves this step
 * only as a message. Beyond the commune's cap nothing is sent, and the answer is the same. Undone by ending the code.
 * @throws InputError `codes_too_many` (429, `retry_after_seconds`): this number or this address must wait
 */
export const sendCodeStep = createStep(
  "send-code",
  async (order: CodeOrder, { container }) => {
    const opened = await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).openCode(order)
    if (opened.kind === "wait") {
      throw codesTooMany(opened.seconds)
    }
    if (opened.isWithinCap) {
      sendMessage(container, { to: order.phone, template: TEMPLATES[order.purpose], facts: { code: opened.code } })
    } else {
      const commune = order.commune_code ?? "unknown numbers"
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Codes of this month are used up for: ${commune}`)
    }
    const sent: CodeSent = { expires_in_seconds: CODE_LIFETIME_SECONDS, wait_seconds: SECONDS_BETWEEN_CODES }
    return new StepResponse(sent, opened.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PhoneLoginModuleService>(PHONE_LOGIN_MODULE).endCode(id)
    }
  },
)
