import { Module, Modules } from "@medusajs/framework/utils"
import { WholeDongPromotionService } from "./service"

/** Core's Promotion Module with reductions in whole đồng: see docs/decisions/0025-reductions-are-whole-dong.md. */
export default Module(Modules.PROMOTION, { service: WholeDongPromotionService })
