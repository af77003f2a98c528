import type { StaffScope } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** A request below /admin after its guard. */
export interface StaffRequest extends AuthenticatedMedusaRequest {
  staff_scope: StaffScope
}

/**
 * The stalls within an officer's place: null for the whole site, else the commune.
 * @throws InputError `sums_only` (403): a province reads households in sums only
 */
export function staffReach({ staff_scope: { level, commune_code } }: StaffRequest): {
  seller_id: null
  commune_code: string | null
} {
  if (level === "province") {
    throw new InputError({ code: "sums_only", type: "forbidden", message: "A province reads sums only" })
  }
  return { seller_id: null, commune_code: level === "site" ? null : (commune_code ?? "") }
}

export function officer({ staff_scope }: StaffRequest): { kind: "user"; id: string } {
  return { kind: "user", id: staff_scope.user_id }
}
