/**
 * What plugins tell the guards of /seller and /admin about their routes, and what they add to the officers' page of
 * the day. The guards stand in the plugin `sellers`; its options carry these lists, composed in the backend's
 * configuration. `Container` is Medusa's container; the kit does not know it.
 */

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** What a household may let a helper do. Nothing else can be granted. */
export const CAPABILITIES = [
  "edit_stall",
  "list_products",
  "handle_orders",
  "record_lots",
  "send_certificates",
] as const
export type Capability = (typeof CAPABILITIES)[number]

/** What staff are charged with. */
export const DUTIES = ["curate", "verify", "orders", "money", "settings"] as const
export type Duty = (typeof DUTIES)[number]

export const SCOPE_LEVELS = ["site", "province", "commune"] as const
export type ScopeLevel = (typeof SCOPE_LEVELS)[number]

/** What an officer may see; on each request below /admin as `req.staff_scope`. Province reads households in sums only. */
export interface StaffScope {
  /** Id of the user, or of the secret API key. */
  user_id: string
  level: ScopeLevel
  /** Official code, five digits; set for level commune. */
  commune_code: string | null
  /** Official code, two digits; set for levels commune and province. */
  province_code: string | null
  duties: Duty[]
}

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
export interface SellerRoute<Container = unknown> {
  method: HttpMethod
  /** As the folders below api/ say it, parameters as `:name`. */
  path: string
  who: "person" | "member" | "owner" | Capability
  /**
   * Open on a device that came in by a hand-over code: `any`, `staff` where an officer handed it over, or `none`.
   * Without it routes of `person` are closed there, and all writes on a device that a helper let in: they need a
   * sign-in of the person's own.
   */
  onHandedDevice?: "any" | "staff" | "none"
  /** A write that is let through although the stall is suspended or closed: finishing orders, leaving. */
  evenSuspended?: boolean
  /** How the audit names a helper's write, snake_case in the past. Default: method and path. */
  action?: string
  /** What the write is done to. Default `seller`. */
  entity?: string
  /** Fields of the body that the audit keeps of a helper's write. Default: all, and at most fifty may be sent. */
  auditFields?: string[]
  /**
   * Reads, before a helper's write takes effect, what it is about to change; only fields that may be shown to the
   * household. Null when there is nothing yet.
   */
  readBefore?: (container: Container, request: BeforeRequest) => Promise<Record<string, unknown> | null>
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

/** One thing that waits. */
export interface WaitingItem {
  name: string
  /** ISO 8601, UTC. */
  since: string
  /** Where in Admin it is done, below /app. */
  path: string
  /** Full days left until what ends, negative after it; absent or null where nothing ends. */
  days_left?: number | null
}

/** How much of one kind waits. */
export interface Waiting {
  count: number
  /** Since when the oldest does, UTC. */
  oldest_at: Date | null
  /** The oldest few by name, oldest first; never shown to a province. */
  oldest: WaitingItem[]
}

/** One kind of work that waits for an officer. */
export interface TodaysWork<Container = unknown> {
  /** snake_case; the Admin page has a sentence for it. */
  key: string
  /** Officers without this duty do not see the row. */
  duty: Duty
  /** Where in Admin it is done, below /app. */
  path: string
  /** Of no commune: whole-site staff alone see the row. */
  is_site_only?: boolean
  /** What waits within the scope; one statement. */
  read: (container: Container, scope: StaffScope) => Promise<Waiting>
}
