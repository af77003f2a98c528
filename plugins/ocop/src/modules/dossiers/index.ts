import { Module } from "@medusajs/framework/utils"
import { DossiersModuleService } from "./service"

/** Key of the module in the container. */
export const DOSSIERS_MODULE = "dossiers"

export default Module(DOSSIERS_MODULE, { service: DossiersModuleService })
