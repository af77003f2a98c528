export { Migration20250508081510 } from "@medusajs/promotion/dist/migrations/Migration20250508081510"
