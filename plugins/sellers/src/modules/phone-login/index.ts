import { Module } from "@medusajs/framework/utils"
import { PhoneLoginModuleService } from "./service"

/** Key of the module in the container. */
export const PHONE_LOGIN_MODULE = "phone_login"

export default Module(PHONE_LOGIN_MODULE, { service: PhoneLoginModuleService })
