import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { ServerLogService } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [ServerLogService] })
