import { Module } from "@medusajs/framework/utils"
import { FairModuleService } from "./service"

/** Key of the module in the container. */
export const FAIR_MODULE = "fair"

export default Module(FAIR_MODULE, { service: FairModuleService })
