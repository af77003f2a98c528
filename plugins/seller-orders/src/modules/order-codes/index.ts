import { Module } from "@medusajs/framework/utils"
import { OrderCodesModuleService } from "./service"

/** Key of the module in the container. */
export const ORDER_CODES_MODULE = "order_codes"

export default Module(ORDER_CODES_MODULE, { service: OrderCodesModuleService })
