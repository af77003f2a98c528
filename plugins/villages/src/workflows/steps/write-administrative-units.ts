import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPSERT_COMMUNES, UPSERT_FORMER_COMMUNES, UPSERT_PROVINCES } from "../rules/administrative-units-sql"
import { parseAdministrativeUnits } from "../rules/parse-administrative-units"

/** The package's folder, the same from `src` and from the built `.medusa/server/src`. */
const PACKAGE_FOLDER = dirname(require.resolve("@cho-lang/villages/package.json"))

/**
 * Makes the three reference tables equal to the file that ships with this package: a statement each, in one
 * transaction; 14,000 rows one by one through the module's service would take a minute.
 * It has no compensation: any run leaves the same rows, and taking them back would orphan addresses.
 */
export const writeAdministrativeUnitsStep = createStep(
  "write-administrative-units",
  async (_input: Record<string, never>, { container }) => {
    const file = await readFile(join(PACKAGE_FOLDER, "data", "administrative-units.tsv"), "utf8")
    const { provinces, communes, former_communes } = parseAdministrativeUnits(file)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const written = await knex.transaction(async (transaction) => {
      let changed = 0
      for (const [statement, rows] of [
        [UPSERT_PROVINCES, provinces],
        [UPSERT_COMMUNES, communes],
        [UPSERT_FORMER_COMMUNES, former_communes],
      ] as const) {
        const answer = await transaction.raw<{ rows: unknown[] }>(statement, [JSON.stringify(rows)])
        changed += answer.rows.length
      }
      return changed
    })
    return new StepResponse({
      provinces: provinces.length,
      communes: communes.length,
      former_communes: former_communes.length,
      written,
    })
  },
)
