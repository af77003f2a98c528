import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ScopeRead } from "../rules/read-staff-scope"

/**
 * The commune or province that a scope names.
 * @throws InputError `commune_unknown`, `province_unknown`
 */
export const findScopePlaceStep = createStep(
  "find-scope-place",
  async ({ level, code }: Pick<ScopeRead, "level" | "code">, { container }) => {
    if (level === "site" || code === null) {
      return new StepResponse({ commune_code: null, province_code: null })
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const fields = level === "commune" ? ["code", "province_code"] : ["code"]
    const { data } = await query.graph({ entity: level, fields, filters: { code } })
    const place: { code?: string; province_code?: string } | undefined = data[0]
    if (!place) {
      throw new InputError({ code: `${level}_unknown`, field: "code", message: `No ${level} has this code` })
    }
    return new StepResponse({
      commune_code: level === "commune" ? code : null,
      province_code: level === "commune" ? (place.province_code ?? null) : code,
    })
  },
)
