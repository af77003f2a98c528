import { Module } from "@medusajs/framework/utils"
import { PaymentRequestsModuleService } from "./service"

/** Key of the module in the container. */
export const PAYMENT_REQUESTS_MODULE = "payment_requests"

export default Module(PAYMENT_REQUESTS_MODULE, { service: PaymentRequestsModuleService })
