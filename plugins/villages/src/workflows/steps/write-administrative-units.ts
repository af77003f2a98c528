import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VILLAGES_MODULE } from "../../modules/villages"
import type { VillagesModuleService } from "../../modules/villages/service"
import { parseAdministrativeUnits } from "../rules/parse-administrative-units"

/** The package's folder, the same from `src` and from the built `.medusa/server/src`. */
const PACKAGE_FOLDER = dirname(require.resolve("@cho-lang/villages/package.json"))

/**
 * Writes the reference file that ships with this package into the database, in one transaction.
 * It has no compensation: any run leaves the same rows, and taking them back would orphan addresses.
 */
export const writeAdministrativeUnitsStep = createStep(
  "write-administrative-units",
  async (_input: Record<string, never>, { container }) => {
    const villages = container.resolve<VillagesModuleService>(VILLAGES_MODULE)
    const file = await readFile(join(PACKAGE_FOLDER, "data", "administrative-units.tsv"), "utf8")
    const units = parseAdministrativeUnits(file)
    const written = await villages.writeAdministrativeUnits(units)
    return new StepResponse({
      provinces: units.provinces.length,
      communes: units.communes.length,
      former_communes: units.former_communes.length,
      written,
    })
  },
)
