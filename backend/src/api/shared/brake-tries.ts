import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

const WRONG_TRIES = 10
const WAIT_SECONDS = 15 * 60

/** Counted in each process by itself: several of them allow as many times more, which is still far from guessing. */
const wrongTries = new RateLimiterMemory({ points: WRONG_TRIES, duration: WAIT_SECONDS })

/** Core logs in by any method, and by any spelling of the provider that decodes to it. */
function doorOf({ params, body }: MedusaRequest): string | null {
  const { actor_type: actor, auth_provider: provider } = params
  const email = (body as { email?: unknown } | undefined)?.email
  return actor && provider === "emailpass" && typeof email === "string"
    ? `${actor}:${email.trim().slice(0, 254)}`.toLowerCase()
    : null
}

/**
 * Ten wrong passwords for one account and actor, then a quarter of an hour without another try; the right one in
 * between starts anew. Known and unknown accounts are counted alike.
 * @throws InputError `tries_too_many` (429, `retry_after_seconds`)
 */
export async function brakeTries(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const door = doorOf(req)
  if (door === null) {
    next()
    return
  }
  try {
    // Counted before it is known to be wrong: a hundred tries at once are a hundred.
    await wrongTries.consume(door)
  } catch (refused) {
    throw refused instanceof RateLimiterRes ? tooMany(refused) : refused
  }
  res.once("finish", () => {
    if (res.statusCode < 400) {
      void wrongTries.delete(door)
    }
  })
  next()
}

function tooMany({ msBeforeNext }: RateLimiterRes): InputError {
  return new InputError({
    code: "tries_too_many",
    type: "too_many_requests",
    message: "Too many wrong passwords; wait before trying again",
    details: { retry_after_seconds: Math.ceil(msBeforeNext / 1000) },
  })
}

const SHORTEST_PASSWORD = 8
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/**
 * Core takes any two texts for an account. A stall's people come by phone; nobody makes a password for them here.
 * @throws InputError `route_closed`, `email_invalid`, `password_too_short`
 */
export function checkRegistration(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const { actor_type: actor, auth_provider: provider } = req.params
  const { email, password } = (req.body ?? {}) as { email?: unknown; password?: unknown }
  if (actor === "seller_member" || provider !== "emailpass") {
    throw new InputError({ code: "route_closed", type: "not_found", message: "Not offered here" })
  }
  if (typeof email !== "string" || email.length > 254 || !EMAIL.test(email)) {
    throw new InputError({ code: "email_invalid", field: "email", message: "Not an e-mail address" })
  }
  if (typeof password !== "string" || password.length < SHORTEST_PASSWORD || password.length > 200) {
    throw new InputError({
      code: "password_too_short",
      field: "password",
      message: `A password has ${SHORTEST_PASSWORD} characters or more`,
      details: { min: SHORTEST_PASSWORD },
    })
  }
  next()
}
