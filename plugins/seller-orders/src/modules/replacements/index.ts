import { Module } from "@medusajs/framework/utils"
import { ReplacementsModuleService } from "./service"

/** Key of the module in the container. */
export const REPLACEMENTS_MODULE = "share_replacements"

export default Module(REPLACEMENTS_MODULE, { service: ReplacementsModuleService })
