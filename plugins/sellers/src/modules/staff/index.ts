import { Module } from "@medusajs/framework/utils"
import { StaffModuleService } from "./service"

/** Key of the module in the container. */
export const STAFF_MODULE = "staff"

export default Module(STAFF_MODULE, { service: StaffModuleService })
