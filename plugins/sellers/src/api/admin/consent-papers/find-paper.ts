import { InputError } from "@cho-lang/kit/input-error"
import { type ConsentPaper, findConsentPaper } from "../../../queries/consent-papers"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"
import { pathId } from "../../read-page"

/**
 * The signed paper that the path names, within the officer's commune.
 * @throws InputError `paper_not_found` (404, also for a foreign one), `sums_only`
 */
export async function findPaper(req: StaffRequest): Promise<ConsentPaper> {
  const { commune_code = null } = householdFilter(req.staff_scope)
  const paper = await findConsentPaper(req.scope, pathId(req.params.id), { commune_code })
  if (!paper) {
    throw new InputError({ code: "paper_not_found", type: "not_found", message: "No such paper" })
  }
  return paper
}
