export { Migration20240617102917 } from "@medusajs/promotion/dist/migrations/Migration20240617102917"
