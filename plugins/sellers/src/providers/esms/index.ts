import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { EsmsService } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [EsmsService] })
