import { addressPart, clientAddress } from "@cho-lang/kit/client-address"
import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

/** Many phones share one address of a phone network; more than this is nobody who reads labels. */
const visits = new RateLimiterMemory({ points: 120, duration: 60 })
const reports = new RateLimiterMemory({ points: 10, duration: 60 * 60 })

function brake(limiter: RateLimiterMemory) {
  return async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    try {
      await limiter.consume(addressPart(clientAddress(req)) ?? "")
    } catch (refused) {
      throw refused instanceof RateLimiterRes ? tooMany(refused) : refused
    }
    next()
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): InputError {
  return new InputError({
    code: "tries_too_many",
    type: "too_many_requests",
    message: "Too many at once",
    details: { retry_after_seconds: Math.ceil(msBeforeNext / 1000) },
  })
}

/** Visits of trace pages that one address may send: 120 a minute, in each process. @throws InputError `tries_too_many` (429) */
export const brakeVisits = brake(visits)

/** Suspicions that one address may send: ten an hour. @throws InputError `tries_too_many` (429) */
export const brakeReports = brake(reports)
