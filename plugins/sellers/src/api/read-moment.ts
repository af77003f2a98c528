import { z } from "@medusajs/framework/zod"

/** A moment as our answers say it: ISO 8601, UTC, of this century; what PostgreSQL could not read is refused here. */
export const Moment = z.iso.datetime().max(27).regex(/^2/)
