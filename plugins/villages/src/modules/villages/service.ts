import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AdministrativeUnits } from "../../workflows/rules/parse-administrative-units"
import { Commune, Craft, CraftStep, FormerCommune, Province, Village, VillageRecognition } from "./models"
import { UPSERT_COMMUNES, UPSERT_FORMER_COMMUNES, UPSERT_PROVINCES } from "./upsert-administrative-units"

/** Provinces, communes of today and before, craft villages and crafts. */
export class VillagesModuleService extends MedusaService({
  Province,
  Commune,
  FormerCommune,
  Craft,
  CraftStep,
  Village,
  VillageRecognition,
}) {
  /**
   * Makes the three reference tables equal to the given rows: three statements in one transaction,
   * rows that are right already stay untouched. Answers how many rows were written.
   */
  @InjectManager()
  async writeAdministrativeUnits(
    units: AdministrativeUnits,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<number> {
    const manager = context.manager
    if (!manager) {
      throw new Error("writeAdministrativeUnits was called without an entity manager")
    }
    return await manager.transactional(async (transaction) => {
      let written = 0
      for (const [statement, rows] of [
        [UPSERT_PROVINCES, units.provinces],
        [UPSERT_COMMUNES, units.communes],
        [UPSERT_FORMER_COMMUNES, units.former_communes],
      ] as const) {
        const changed: unknown[] = await transaction.execute(statement, [JSON.stringify(rows)])
        written += changed.length
      }
      return written
    })
  }
}
