import { Module } from "@medusajs/framework/utils"
import { DisputesModuleService } from "./service"

/** Key of the module in the container. */
export const DISPUTES_MODULE = "share_disputes"

export default Module(DISPUTES_MODULE, { service: DisputesModuleService })
