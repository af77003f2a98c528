import { Module, Modules } from "@medusajs/framework/utils"
import { GuardedInventoryService } from "./service"

/** Core's Inventory Module with every write point made safe: see docs/decisions/0020-stock-is-counted-in-the-database.md. */
export default Module(Modules.INVENTORY, { service: GuardedInventoryService })
