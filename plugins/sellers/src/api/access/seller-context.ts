import type { Capability } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"
import type { HandedView, SellerMemberView } from "../../queries/seller-member"
import type { SellerRoute } from "./route-types"

/** The stall a request is about, and by what right. */
export interface SellerContext {
  seller_id: string
  via: "owner" | "staff" | "grant"
  grant_id: string | null
  /** What a helper may do; empty for members, who may do everything their role allows. */
  capabilities: Capability[]
  status: string
}

/** What is known of the stall in context before the route is looked at. */
export type FoundContext =
  | { kind: "found"; context: SellerContext }
  /** Several stalls or none, and no header. */
  | { kind: "unclear" }
  | { kind: "foreign" }
  /** The right was there and is over. */
  | { kind: "grant_ended" }

/**
 * The stall that the header `x-seller-id` names, or the only one this person is a member of. Membership goes before
 * a grant. A stall that is not theirs and one that does not exist look the same.
 */
export function findContext(member: SellerMemberView, header: string | undefined): FoundContext {
  const sellerId = header ?? (member.sellers.length === 1 ? member.sellers[0]?.id : undefined)
  if (sellerId === undefined) {
    return { kind: "unclear" }
  }
  const own = member.sellers.find(({ id }) => id === sellerId)
  if (own) {
    const { id, role, status } = own
    return { kind: "found", context: { seller_id: id, via: role, grant_id: null, capabilities: [], status } }
  }
  const helped = member.helped_sellers.find(({ id }) => id === sellerId)
  if (!helped) {
    return { kind: "foreign" }
  }
  if (!helped.grant.is_live) {
    return { kind: "grant_ended" }
  }
  const { id, status, grant } = helped
  return {
    kind: "found",
    context: { seller_id: id, via: "grant", grant_id: grant.id, capabilities: grant.capabilities, status },
  }
}

function forbidden(code: string, message: string, details: Record<string, string> = {}): InputError {
  return new InputError({ code, type: "forbidden", message, details })
}

function refusalOfRight({ who }: SellerRoute, { via, capabilities }: SellerContext): InputError | null {
  if (via === "owner" || who === "person") {
    return null
  }
  if (who === "owner") {
    return forbidden("owner_only", "Only the owner of the stall may do this")
  }
  if (via === "staff") {
    return null
  }
  if (who === "member") {
    return forbidden("members_only", "Only owner and staff of the stall may do this")
  }
  return capabilities.includes(who)
    ? null
    : forbidden("capability_missing", "The household did not agree to this", { capability: who })
}

function isOpenOnHandedDevice({ who, method, onHandedDevice }: SellerRoute, { by }: HandedView): boolean {
  if (onHandedDevice === "none") {
    return false
  }
  if (onHandedDevice === "any" || (onHandedDevice === "staff" && by === "staff")) {
    return true
  }
  return who !== "person" && (by === "staff" || method === "GET")
}

const CLOSED_TO_WRITES = ["suspended", "closed"]

/**
 * Whether a request may pass; null when it may, else the refusal.
 * Codes, all 403 but the third: `route_closed`, `own_sign_in_required` (on a device that was handed over), `stall_required` (400), `stall_not_yours`, `grant_ended`,
 * `owner_only`, `members_only`, `capability_missing`, `stall_suspended`, `stall_closed`.
 */
export function refusalOf(
  route: SellerRoute | null,
  found: FoundContext,
  handed: HandedView | null = null,
): InputError | null {
  if (!route) {
    return forbidden("route_closed", "No such way")
  }
  if (handed && !isOpenOnHandedDevice(route, handed)) {
    return forbidden("own_sign_in_required", "Sign in with a code sent to the own phone, or one that staff hand over")
  }
  if (route.who === "person") {
    return null
  }
  if (found.kind === "unclear") {
    return new InputError({
      code: "stall_required",
      field: "x-seller-id",
      type: "not_allowed",
      message: "Say which stall this is about",
    })
  }
  if (found.kind === "foreign") {
    return forbidden("stall_not_yours", "This is not a stall of yours")
  }
  if (found.kind === "grant_ended") {
    return forbidden("grant_ended", "The household's consent is over")
  }
  const { status } = found.context
  if (route.method !== "GET" && !route.evenSuspended && CLOSED_TO_WRITES.includes(status)) {
    return refusalOfRight(route, found.context) ?? forbidden(`stall_${status}`, `The stall is ${status}`)
  }
  return refusalOfRight(route, found.context)
}
