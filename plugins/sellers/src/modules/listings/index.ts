import { Module } from "@medusajs/framework/utils"
import { ListingsModuleService } from "./service"

/** Key of the module in the container. */
export const LISTINGS_MODULE = "listings"

export default Module(LISTINGS_MODULE, { service: ListingsModuleService })
