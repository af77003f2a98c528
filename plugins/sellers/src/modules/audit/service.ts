import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models"

/** The book of who did what. Only `createAuditEntries` and reads succeed: the database refuses changes. */
export class AuditModuleService extends MedusaService({ AuditEntry }) {}
