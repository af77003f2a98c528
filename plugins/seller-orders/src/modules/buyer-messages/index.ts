import { Module } from "@medusajs/framework/utils"
import { BuyerMessagesModuleService } from "./service"

/** Key of the module in the container. */
export const BUYER_MESSAGES_MODULE = "buyer_messages"

export default Module(BUYER_MESSAGES_MODULE, { service: BuyerMessagesModuleService })
