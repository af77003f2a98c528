import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const NO_LOCK = /^(Timed-out acquiring lock|Failed to acquire lock)/

/**
 * Errors for people who work on a share. Core's own refusals name its orders and lines, which are nobody's business at a
 * stall: they are logged and become `order_state_wrong` (409), a lock that was not free in time `busy` (409).
 */
export function withoutCoresWords(container: MedusaContainer, error: unknown): unknown {
  const { message, details, __isMedusaError } = error as {
    message?: string
    details?: unknown
    __isMedusaError?: boolean
  }
  if (details !== undefined) {
    return error
  }
  if (NO_LOCK.test(message ?? "")) {
    return new InputError({ code: "busy", type: "conflict", message: "Somebody else is at this order; try again" })
  }
  if (!__isMedusaError) {
    return error
  }
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`Core refused a deed on a share: ${message}`)
  return new InputError({ code: "order_state_wrong", type: "conflict", message: "The order does not allow this" })
}

/** What a workflow answers; its refusals in words for people who work on a share. */
export async function inOurWords<Answer>(container: MedusaContainer, run: Promise<Answer>): Promise<Answer> {
  try {
    return await run
  } catch (error) {
    throw withoutCoresWords(container, error)
  }
}
