import { createPublicKey, type KeyObject } from "node:crypto"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { SignedDay } from "../../modules/traceability/daily-roots"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { dailyRoot, inLeafOrder, keyIdOf, type LotHead, signRoot } from "../rules/daily-root"
import { daysToSign } from "../rules/days-to-sign"
import { signingKey } from "../signing-key"
import { databaseNow } from "./clock"

function signed(day: CalendarDate, heads: LotHead[], key: KeyObject): SignedDay {
  const statement = dailyRoot(day, heads, keyIdOf(key))
  const public_key = createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64")
  return { ...statement, signature: signRoot(statement, key), public_key }
}

/**
 * Signs each day in Vietnam that is over and was not signed, oldest first; answers those it signed. What was published is never taken
 * back, so there is nothing to undo.
 */
export const signDaysStep = createStep<{ now?: string }, CalendarDate[], undefined>(
  "sign-days",
  async ({ now: asked }, { container }) => {
    const key = signingKey(container)
    if (!key) {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn("No day is signed: TRACE_SIGNING_KEY is not set")
      return new StepResponse([])
    }
    const trace = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    const now = asked ? new Date(asked) : await databaseNow(container)
    const days: CalendarDate[] = []
    for (const day of daysToSign(await trace.firstUnsignedDay(), now)) {
      const leaves = inLeafOrder(await trace.headsAtEnd(day))
      if (await trace.keepDay(signed(day, leaves, key), leaves)) {
        days.push(day)
      }
    }
    return new StepResponse(days)
  },
)
