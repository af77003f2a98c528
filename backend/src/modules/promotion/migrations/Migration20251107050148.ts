export { Migration20251107050148 } from "@medusajs/promotion/dist/migrations/Migration20251107050148"
