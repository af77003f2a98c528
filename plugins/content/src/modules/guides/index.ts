import { Module } from "@medusajs/framework/utils"
import { GuidesModuleService } from "./service"

/** Key of the module in the container. */
export const GUIDES_MODULE = "guides"

export default Module(GUIDES_MODULE, { service: GuidesModuleService })
