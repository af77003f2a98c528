import { InputError } from "@cho-lang/kit/input-error"
import type { SellerContext } from "./access/seller-context"
import type { SellerRequest } from "./seller-request"

/** The stall in context. The guard lets no request without one reach a route of members. */
export function stallOf(req: SellerRequest): SellerContext {
  if (!req.seller_context) {
    throw new InputError({ code: "stall_required", type: "not_allowed", message: "Say which stall this is about" })
  }
  return req.seller_context
}

/**
 * The body as an object of named fields.
 * @throws InputError `body_wrong`
 */
export function bodyOf(req: { body?: unknown }): Record<string, unknown> {
  const body = req.body ?? {}
  if (typeof body !== "object" || Array.isArray(body)) {
    throw new InputError({ code: "body_wrong", message: "The body must be a JSON object" })
  }
  return body as Record<string, unknown>
}

/** The `:id` of the path; one that cannot exist gives the same answer as one that does not. */
export function idOf(req: { params: Record<string, string | undefined> }): string {
  const { id = "" } = req.params
  return /^\w{1,60}$/.test(id) ? id : ""
}
