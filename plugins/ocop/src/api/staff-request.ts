import type { StaffScope } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Doer } from "../workflows/rules/deeds"
import type { Reach } from "../workflows/steps/find-product"

/** A request below /admin after its guard. */
export interface StaffRequest extends AuthenticatedMedusaRequest {
  staff_scope: StaffScope
}

/**
 * The stalls within an officer's place: null for the whole site, else the commune.
 * @throws InputError `sums_only` (403): a province reads households in sums only
 */
export function staffReach({ staff_scope: { level, commune_code } }: StaffRequest): Reach {
  if (level === "province") {
    throw new InputError({ code: "sums_only", type: "forbidden", message: "A province reads sums only" })
  }
  return { seller_id: null, commune_code: level === "site" ? null : (commune_code ?? "") }
}

export function officer({ staff_scope }: StaffRequest): Doer {
  return { kind: "user", id: staff_scope.user_id }
}

/**
 * A person, who can look at a paper: a secret key has an id of its own, so that one officer with a key would count as two people.
 * @throws InputError `person_needed` (403)
 */
export function refuseKeys({ auth_context }: StaffRequest): void {
  if (auth_context.actor_type === "api-key") {
    throw new InputError({ code: "person_needed", type: "forbidden", message: "A key cannot look at a paper" })
  }
}

/** Whose catalogues an officer sees: the own. */
export function fairsOfOfficer<Id extends string | null>(req: StaffRequest, id: Id) {
  return { by_kind: "user" as const, by_id: req.staff_scope.user_id, seller_id: null, id }
}
