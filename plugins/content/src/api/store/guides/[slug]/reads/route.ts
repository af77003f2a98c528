import { clientAddress } from "@cho-lang/kit/client-address"
import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { GUIDES_MODULE } from "../../../../../modules/guides"
import type { GuidesModuleService } from "../../../../../modules/guides/service"
import { bodyOf, guideNotFound } from "../../../../staff-request"

const KINDS = ["read", "heard"] as const
const PLACES = ["desk", "link"] as const

/** Many households share one address of a phone network; more than this in a minute is no reader. */
const perMinute = new RateLimiterMemory({ points: 60, duration: 60 })

function choose<Choice extends string>(value: unknown, field: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value)
  if (!choice) {
    throw new InputError({ code: "field_wrong", field, message: `${field} may be ${choices.join(", ")}` })
  }
  return choice
}

async function brake(address: string): Promise<void> {
  try {
    await perMinute.consume(address)
  } catch (refused) {
    throw refused instanceof RateLimiterRes
      ? new InputError({ code: "tries_too_many", type: "too_many_requests", message: "Too many readings at once" })
      : refused
  }
}

/**
 * POST /store/guides/:slug/reads `{ kind: "read" | "heard", place: "desk" | "link" }` → 204: one more reading, by one plain
 * insert. Nothing of the reader is kept; the address is only counted, in memory, for a minute.
 * Errors: `field_wrong`, `guide_not_found` (404), `tries_too_many` (429).
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(req)
  const kind = choose(body.kind, "kind", KINDS)
  const place = choose(body.place, "place", PLACES)
  await brake(clientAddress(req) ?? "")
  const guides = req.scope.resolve<GuidesModuleService>(GUIDES_MODULE)
  const { slug = "" } = req.params
  const [guide] = await guides.listGuides(
    { slug: slug.includes("\0") ? "" : slug, published_version: { $ne: null } },
    { select: ["id"], take: 1 },
  )
  if (!guide) {
    throw guideNotFound()
  }
  await guides.createGuideReads({ guide_id: guide.id, kind, place })
  res.status(204).end()
}
