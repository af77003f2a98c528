import { Module } from "@medusajs/framework/utils"
import { ShareReceiptsModuleService } from "./service"

/** Key of the module in the container. */
export const SHARE_RECEIPTS_MODULE = "share_receipts"

export default Module(SHARE_RECEIPTS_MODULE, { service: ShareReceiptsModuleService })
