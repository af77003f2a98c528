import { InputError } from "@cho-lang/kit/input-error"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Reach } from "../workflows/steps/find-lot"
import type { Recorder } from "../workflows/steps/prepare-event"

/** A request below /seller after its guard. */
export interface SellerRequest extends AuthenticatedMedusaRequest {
  seller_member: { id: string }
  seller_context: { seller_id: string; via: "owner" | "staff" | "grant" } | null
}

/** The stall in context; the guard lets no request without one through. */
export function stallReach({ seller_context }: SellerRequest): Reach & { seller_id: string } {
  if (!seller_context) {
    throw new InputError({ code: "stall_required", type: "not_allowed", message: "Say which stall this is about" })
  }
  return { seller_id: seller_context.seller_id, commune_code: null }
}

/** Who acts at the desk: somebody of the stall, or a helper under a grant. */
export function deskActor({ seller_member, seller_context }: SellerRequest): Recorder {
  return { kind: seller_context?.via === "grant" ? "helper" : "seller_member", id: seller_member.id }
}

/**
 * The body as an object of named fields.
 * @throws InputError `body_wrong`
 */
export function bodyOf({ body = {} }: { body?: unknown }): Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new InputError({ code: "body_wrong", message: "The body must be a JSON object" })
  }
  return body as Record<string, unknown>
}

/** An id of the path; one that cannot exist gives the same answer as one that does not. */
export function idOf(
  { params }: { params: Record<string, string | undefined> },
  name: "id" | "event_id" = "id",
): string {
  const id = params[name] ?? ""
  return /^\w{1,60}$/.test(id) ? id : ""
}
