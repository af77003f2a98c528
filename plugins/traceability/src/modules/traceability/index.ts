import { Module } from "@medusajs/framework/utils"
import { TraceabilityModuleService } from "./service"

/** Key of the module in the container. */
export const TRACEABILITY_MODULE = "traceability"

export default Module(TRACEABILITY_MODULE, { service: TraceabilityModuleService })
