import { Module } from "@medusajs/framework/utils"
import { OrderAlarmsModuleService } from "./service"

/** Key of the module in the container. */
export const ORDER_ALARMS_MODULE = "order_alarms"

export default Module(ORDER_ALARMS_MODULE, { service: OrderAlarmsModuleService })
