export { Migration20251015113934 } from "@medusajs/promotion/dist/migrations/Migration20251015113934"
