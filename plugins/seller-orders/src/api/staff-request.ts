import type { StaffScope } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { readStaffShareFacts, type StaffShareFacts } from "../queries/staff-shares"
import { shareNotFound } from "../workflows/steps/find-share"
import { idOf } from "./seller-request"

/** A request below /admin after its guard. */
export interface StaffRequest extends AuthenticatedMedusaRequest {
  staff_scope: StaffScope
}

/**
 * What an officer's lists of shares are filtered by: null for the whole site, else the commune of the stall.
 * @throws InputError `sums_only` (403): a province reads households in sums only
 */
export function communeOf({ staff_scope: { level, commune_code } }: StaffRequest): string | null {
  if (level === "province") {
    throw new InputError({ code: "sums_only", type: "forbidden", message: "A province reads sums only" })
  }
  return level === "site" ? null : (commune_code ?? "")
}

/**
 * The share that the path names, within the officer's place; a foreign one looks like one that does not exist.
 * @throws InputError `seller_order_not_found`, `sums_only`
 */
export async function staffShareOf(req: StaffRequest): Promise<StaffShareFacts & { id: string }> {
  const id = idOf(req)
  const facts = await readStaffShareFacts(req.scope, { id, commune_code: communeOf(req) })
  if (!facts) {
    throw shareNotFound()
  }
  return { ...facts, id }
}
