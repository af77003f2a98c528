import type { StaffScope } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"
import { closedCoreRoutes, frameCoreRoutes, openCoreRoutes, selfCoreRoutes, settingsPrefixes } from "./core-routes"
import { type RouteTable, routeTable } from "./route-table"
import type { AdminRoute } from "./route-types"

const open = routeTable(openCoreRoutes)
const self = routeTable(selfCoreRoutes)
const frame = routeTable(frameCoreRoutes)
const closed = routeTable(closedCoreRoutes)

export interface AdminRequest {
  method: string
  /** As sent, without the query. */
  path: string
}

/** True for the two core routes that nobody logs in for. */
export function isOpen({ method, path }: AdminRequest): boolean {
  return open(method, path) !== null
}

/** True for core routes that staff below whole site may read with core's default fields only. */
export function isFrame({ method, path }: AdminRequest): boolean {
  return frame(method, path) !== null || self(method, path) !== null
}

function forbidden(code: string, message: string, details: Record<string, string> = {}): InputError {
  return new InputError({ code, type: "forbidden", message, details })
}

function needsSettings(path: string): boolean {
  // Encoded letters and doubled slashes reach no route of core; the prefix is compared as Express compares.
  const lower = path.toLowerCase()
  return settingsPrefixes.some((prefix) => lower === prefix || lower.startsWith(`${prefix}/`))
}

/**
 * Whether staff may use a route below /admin; null when they may, else the refusal (403): `scope_missing`,
 * `duty_missing` (with `duty`), `outside_scope`. Whole site: everything, our own routes and the settings by duty.
 * Below: only the routes of our table, by duty, and the frame of Admin. What is closed is `outside_scope` to everybody.
 */
export function adminRefusal(
  request: AdminRequest,
  scope: StaffScope | null,
  table: RouteTable<AdminRoute>,
): InputError | null {
  if (self(request.method, request.path)) {
    return null
  }
  if (!scope) {
    return forbidden("scope_missing", "Nobody has said yet what this user may see")
  }
  if (closed(request.method, request.path)) {
    return forbidden("outside_scope", "Nobody may do this from outside")
  }
  const route = table(request.method, request.path)?.route
  const isSite = scope.level === "site"
  if (!isSite && (route ? route.siteOnly : !frame(request.method, request.path))) {
    return forbidden("outside_scope", "This is for whole-site staff")
  }
  const duty = route ? route.duty : isSite && needsSettings(request.path) ? "settings" : undefined
  return duty && !scope.duties.includes(duty)
    ? forbidden("duty_missing", "This officer is not charged with that", { duty })
    : null
}
