import { Module } from "@medusajs/framework/utils"
import { StallContactsModuleService } from "./service"

/** Key of the module in the container. */
export const STALL_CONTACTS_MODULE = "stall_contacts"

export default Module(STALL_CONTACTS_MODULE, { service: StallContactsModuleService })
