import { Module } from "@medusajs/framework/utils"
import { OrderLookupsModuleService } from "./service"

/** Key of the module in the container. */
export const ORDER_LOOKUPS_MODULE = "order_lookups"

export default Module(ORDER_LOOKUPS_MODULE, { service: OrderLookupsModuleService })
