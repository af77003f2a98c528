/** Core's tables, unchanged. */
export { InventoryItem, InventoryLevel, ReservationItem } from "@medusajs/inventory/dist/models"
