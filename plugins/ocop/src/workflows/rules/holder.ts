import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { DECISION_26 } from "./legal-bases"
import { TOURISM_SET } from "./product-sets"

/**
 * Who may be recognised: article 2.3 of Decision 26/2026/QĐ-TTg. Co-operative, co-operative group, small or medium
 * company, farm, household with business registration; for tourism also associations, operating centres and what is like them.
 */
export const HOLDER_TYPES = [
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "household",
  "association",
  "operating_centre",
  "similar_organisation",
] as const
export type HolderType = (typeof HOLDER_TYPES)[number]

const TOURISM_ONLY: readonly HolderType[] = ["association", "operating_centre", "similar_organisation"]
const REGISTRATION_MAX = 40

/** What of a certificate decides on its holder; null where it is not known yet. */
export interface HeldUnder {
  legal_basis: string | null
  product_set: string | null
}

/**
 * The holder's type, from a form.
 * @throws InputError `holder_type_wrong`; `holder_type_not_for_set` for an association that is not in tourism
 */
export function readHolderType(value: unknown, { legal_basis, product_set }: HeldUnder): HolderType {
  const field = "holder_type"
  const type = HOLDER_TYPES.find((known) => known === value)
  if (!type) {
    throw new InputError({
      code: "holder_type_wrong",
      field,
      message: `${field} must be one of ${HOLDER_TYPES.join(", ")}`,
    })
  }
  const isElsewhere = product_set !== null && product_set !== TOURISM_SET
  if (legal_basis === DECISION_26.id && TOURISM_ONLY.includes(type) && isElsewhere) {
    throw new InputError({ code: "holder_type_not_for_set", field, message: `Only tourism knows a holder ${type}` })
  }
  return type
}

/**
 * The holder's business registration number: asked of everyone recognised under Decision 26/2026 but of associations
 * and centres, which have none; wanted for older certificates.
 * @throws InputError `text_required`, `text_too_long`
 */
export function readRegistration(
  value: unknown,
  { type, legal_basis }: { type: HolderType | null; legal_basis: string | null },
): string | null {
  const isAsked = legal_basis === DECISION_26.id && type !== null && !TOURISM_ONLY.includes(type)
  return (isAsked ? readRequiredText : readText)(value, { field: "holder_registration_no", max: REGISTRATION_MAX })
}
