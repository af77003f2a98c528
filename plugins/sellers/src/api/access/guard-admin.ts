import { DUTIES, type StaffScope } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readStaffScope } from "../../queries/staff-scope"
import { adminRefusal, isFrame, isOpen } from "./admin-decision"
import { accessOf } from "./plugin-options"
import { pathOf } from "./route-table"

/** A request below /admin: who asks and what they may see. */
export interface StaffRequest<Body = unknown> extends AuthenticatedMedusaRequest<Body> {
  staff_scope: StaffScope
}

/** A secret API key may do what a whole-site officer with every duty may: only such an officer can make one. */
function keyScope(keyId: string): StaffScope {
  return { user_id: keyId, level: "site", commune_code: null, province_code: null, duties: [...DUTIES] }
}

/**
 * The one door of /admin, after core's own login check: whoever nobody gave a scope sees nothing, and below whole
 * site only our own routes are open, each filtered by scope. Filters injected into core's lists would leak through
 * search, exports and history; so core is closed there as a whole. One statement per request.
 * @throws InputError `login_required` (401) and those of `pathOf` and `adminRefusal`
 */
export async function guardAdmin(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const asked = { method: req.method, path: pathOf(req.originalUrl) }
  const request = req as Partial<StaffRequest> & MedusaRequest
  if (isOpen(asked)) {
    next()
    return
  }
  const actor = request.auth_context
  if (!actor?.actor_id) {
    throw new InputError({ code: "login_required", type: "unauthorized", message: "Log in" })
  }
  const scope =
    actor.actor_type === "api-key" ? keyScope(actor.actor_id) : await readStaffScope(req.scope, actor.actor_id)
  const refusal = adminRefusal(asked, scope, accessOf(req.scope).admin)
  if (refusal) {
    throw refusal
  }
  if (scope) {
    request.staff_scope = scope
  }
  if (scope?.level !== "site" && isFrame(asked)) {
    req.query = {}
  }
  next()
}
