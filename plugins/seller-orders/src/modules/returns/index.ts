import { Module } from "@medusajs/framework/utils"
import { ReturnsModuleService } from "./service"

/** Key of the module in the container. */
export const RETURNS_MODULE = "share_returns"

export default Module(RETURNS_MODULE, { service: ReturnsModuleService })
