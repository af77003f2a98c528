import { Module } from "@medusajs/framework/utils"
import { ListingImportsModuleService } from "./service"

/** Key of the module in the container. */
export const LISTING_IMPORTS_MODULE = "listing_imports"

export default Module(LISTING_IMPORTS_MODULE, { service: ListingImportsModuleService })
