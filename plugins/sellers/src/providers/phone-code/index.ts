import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PhoneCodeService } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [PhoneCodeService] })
