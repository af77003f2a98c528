import { MedusaService } from "@medusajs/framework/utils"
import { StaffScope } from "./models"

/** Which officer may see what. */
export class StaffModuleService extends MedusaService({ StaffScope }) {}
