import type { MedusaContainer } from "@medusajs/framework/types"

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** What a household may let a helper do. Nothing else can be granted. */
export const CAPABILITIES = ["edit_stall", "list_products", "handle_orders", "record_lots", "send_certificates"] as const
export type Capability = (typeof CAPABILITIES)[number]

/** What staff are charged with. */
export const DUTIES = ["curate", "verify", "orders", "money", "settings"] as const
export type Duty = (typeof DUTIES)[number]

/** What the guard gives to a reader of the state before a change. */
export interface BeforeRequest {
  /** The stall in context. */
  seller_id: string
  /** The `:names` of the path. */
  params: Record<string, string>
}

/**
 * One method of one path below /seller. A request that no entry names is refused (403 `route_closed`).
 *
 * `who` may use it:
 * - `person`: whoever is logged in; the stall in context may be absent, the route itself decides what is theirs
 * - `member`: owner or staff of the stall in context
 * - `owner`: its owner
 * - a capability: its members, and a helper whose live grant holds it
 */
export interface SellerRoute {
  method: HttpMethod
  /** As the folders below api/ say it, parameters as `:name`. */
  path: string
  who: "person" | "member" | "owner" | Capability
  /** A write that is let through although the stall is suspended or closed: finishing orders, leaving. */
  evenSuspended?: boolean
  /** How the audit names a helper's write, snake_case in the past. Default: method and path. */
  action?: string
  /** What the write is done to. Default `seller`. */
  entity?: string
  /**
   * Reads, before a helper's write takes effect, what it is about to change; only fields that may be shown to the
   * household. Null when there is nothing yet.
   */
  readBefore?: (container: MedusaContainer, request: BeforeRequest) => Promise<Record<string, unknown> | null>
}

/** One method of one path below /admin that staff below whole-site scope may use; filtered by scope in its own query. */
export interface AdminRoute {
  method: HttpMethod
  path: string
  /** Asked of everybody, whole-site staff too. Absent: any scope will do. */
  duty?: Duty
  /** Whole site only, with the duty. */
  siteOnly?: boolean
}
