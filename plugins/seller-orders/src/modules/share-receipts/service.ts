import { MedusaService } from "@medusajs/framework/utils"
import { ShareReceipt } from "./models"

/** Photos of the receipts for parcels. */
export class ShareReceiptsModuleService extends MedusaService({ ShareReceipt }) {}
