import type { StaffScope } from "@cho-lang/kit/access"
import { InputError } from "@cho-lang/kit/input-error"

/**
 * What an officer's lists of households are filtered by: nothing for the whole site, else the commune.
 * @throws InputError `sums_only` (403): a province reads households in sums only
 */
export function householdFilter({ level, commune_code }: StaffScope): { commune_code?: string } {
  if (level === "province") {
    throw new InputError({ code: "sums_only", type: "forbidden", message: "A province reads sums only" })
  }
  return level === "site" ? {} : { commune_code: commune_code ?? "" }
}

/** Whether one household is within an officer's scope; a foreign one must look like one that does not exist. */
export function seesHousehold({ level, commune_code }: StaffScope, household: { commune_code: string }): boolean {
  return level === "site" || (level === "commune" && commune_code === household.commune_code)
}
