import { Module } from "@medusajs/framework/utils"
import { SellerOrdersModuleService } from "./service"

/** Key of the module in the container. */
export const SELLER_ORDERS_MODULE = "seller_orders"

export default Module(SELLER_ORDERS_MODULE, { service: SellerOrdersModuleService })
