export { Migration20240227120221 } from "@medusajs/promotion/dist/migrations/Migration20240227120221"
