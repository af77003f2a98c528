import { Module } from "@medusajs/framework/utils"
import { DeliveryFeesModuleService } from "./service"

/** Key of the module in the container. */
export const DELIVERY_FEES_MODULE = "delivery_fees"

export default Module(DELIVERY_FEES_MODULE, { service: DeliveryFeesModuleService })
