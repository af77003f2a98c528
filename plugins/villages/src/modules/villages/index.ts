import { Module } from "@medusajs/framework/utils"
import { VillagesModuleService } from "./service"

/** Key of the module in the container. */
export const VILLAGES_MODULE = "villages"

export default Module(VILLAGES_MODULE, { service: VillagesModuleService })
