import { addressPart, clientAddress } from "@cho-lang/kit/client-address"
import { InputError } from "@cho-lang/kit/input-error"
import { traceCodeNotFound, traceCodeOf } from "@cho-lang/traceability/api/trace-request"
import type { MedusaRequest } from "@medusajs/framework/http"
import { RateLimiterMemory } from "rate-limiter-flexible"
import type { Locale } from "../../queries/locale"
import { readTrace, type TraceRead } from "../../queries/trace-page"

/** Codes that do not exist, of one address in a minute: who reads labels does not come near it. */
const UNKNOWN_A_MINUTE = 30

/** Counted in each process by itself. Codes with a wrong check never come so far: they cost nothing. */
const unknownCodes = new RateLimiterMemory({ points: UNKNOWN_A_MINUTE, duration: 60 })

/**
 * What stands behind the code of a request. An address that asks for many codes that do not exist waits, without the database being asked.
 * @throws InputError as `traceCodeOf`; `trace_code_not_found` (404), `tries_too_many` (429)
 */
export async function traceOf(req: MedusaRequest, locale: Locale): Promise<TraceRead> {
  const code = traceCodeOf(req)
  const address = addressPart(clientAddress(req)) ?? ""
  const tries = await unknownCodes.get(address)
  if (tries !== null && tries.remainingPoints <= 0) {
    throw new InputError({
      code: "tries_too_many",
      type: "too_many_requests",
      message: "Too many codes that do not exist",
      details: { retry_after_seconds: Math.ceil(tries.msBeforeNext / 1000) },
    })
  }
  const found = await readTrace(req.scope, code, locale)
  if (found === null) {
    await unknownCodes.penalty(address)
    throw traceCodeNotFound()
  }
  return found
}
