import { MedusaService } from "@medusajs/framework/utils"
import { Commune, Craft, CraftStep, FormerCommune, Province, Village, VillageRecognition } from "./models"

/** Provinces, communes of today and before, craft villages and crafts. */
export class VillagesModuleService extends MedusaService({
  Province,
  Commune,
  FormerCommune,
  Craft,
  CraftStep,
  Village,
  VillageRecognition,
}) {}
