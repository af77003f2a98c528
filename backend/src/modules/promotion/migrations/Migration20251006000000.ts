export { Migration20251006000000 } from "@medusajs/promotion/dist/migrations/Migration20251006000000"
