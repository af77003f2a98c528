import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { sql } from "../../support/stall"

/**
 * Core's tables and columns that statements of ours name. An upgrade that renames one is looked at before an order is
 * placed with it; that a number still means the same is what the specs beside this one show.
 */
const TABLES: Record<string, string[]> = {
  capture: ["payment_id", "amount", "created_at", "deleted_at"],
  cart: ["id", "completed_at", "region_id", "shipping_address_id", "metadata", "updated_at", "deleted_at"],
  cart_address: ["id", "first_name", "phone", "address_1", "city", "province", "metadata"],
  cart_line_item: [
    "id",
    "cart_id",
    "variant_id",
    "product_id",
    "quantity",
    "unit_price",
    "requires_shipping",
    "deleted_at",
  ],
  cart_line_item_adjustment: ["item_id", "amount", "deleted_at"],
  cart_payment_collection: ["cart_id", "payment_collection_id", "deleted_at"],
  cart_shipping_method: ["id", "cart_id", "amount", "data", "deleted_at"],
  customer: ["id", "has_account", "deleted_at"],
  fulfillment: ["id", "location_id", "packed_at", "shipped_at", "delivered_at", "canceled_at", "metadata"],
  fulfillment_item: ["fulfillment_id", "line_item_id", "inventory_item_id", "quantity", "deleted_at"],
  image: ["product_id", "url", "rank", "deleted_at"],
  inventory_level: [
    "inventory_item_id",
    "location_id",
    "stocked_quantity",
    "raw_stocked_quantity",
    "reserved_quantity",
    "raw_reserved_quantity",
    "deleted_at",
  ],
  order: ["id", "display_id", "version", "status", "canceled_at", "created_at", "email", "metadata", "deleted_at"],
  order_address: ["id", "first_name", "phone", "address_1", "city", "province", "metadata"],
  order_cart: ["order_id", "cart_id", "deleted_at"],
  order_claim: ["order_id", "deleted_at"],
  order_credit_line: ["order_id", "version", "amount", "reference", "reference_id", "deleted_at"],
  order_exchange: ["order_id", "deleted_at"],
  order_fulfillment: ["order_id", "fulfillment_id", "deleted_at"],
  order_item: [
    "order_id",
    "item_id",
    "version",
    "quantity",
    "fulfilled_quantity",
    "unit_price",
    "return_received_quantity",
    "return_dismissed_quantity",
    "deleted_at",
  ],
  order_line_item: [
    "id",
    "title",
    "product_title",
    "variant_title",
    "variant_id",
    "product_id",
    "thumbnail",
    "unit_price",
  ],
  order_line_item_adjustment: ["item_id", "version", "amount", "deleted_at"],
  order_payment_collection: ["order_id", "payment_collection_id", "deleted_at"],
  order_promotion: ["order_id", "promotion_id", "deleted_at"],
  order_shipping: ["order_id", "shipping_method_id", "version", "deleted_at"],
  order_shipping_method: ["id", "amount", "data"],
  order_shipping_method_adjustment: ["shipping_method_id", "version", "amount", "deleted_at"],
  order_summary: ["order_id", "version", "totals", "deleted_at"],
  payment: ["id", "payment_collection_id", "provider_id", "amount", "captured_at", "canceled_at", "deleted_at"],
  payment_collection: ["id", "status", "amount"],
  payment_session: ["id", "payment_collection_id", "provider_id", "status"],
  price: ["id", "price_set_id", "currency_code", "amount", "deleted_at"],
  product: ["id", "title", "handle", "status", "thumbnail", "deleted_at"],
  product_option: ["id", "title", "deleted_at"],
  product_option_value: ["id", "option_id", "value", "deleted_at"],
  product_product_option: ["product_id", "product_option_id"],
  product_product_option_value: ["product_product_option_id", "product_option_value_id"],
  product_sales_channel: ["product_id", "sales_channel_id", "deleted_at"],
  product_variant: ["id", "product_id", "manage_inventory", "allow_backorder", "weight", "deleted_at"],
  product_variant_inventory_item: ["variant_id", "inventory_item_id", "required_quantity", "deleted_at"],
  product_variant_option: ["variant_id", "option_value_id"],
  product_variant_price_set: ["variant_id", "price_set_id", "deleted_at"],
  refund: ["id", "payment_id", "amount", "raw_amount", "note", "created_by", "created_at", "deleted_at"],
  reservation_item: [
    "id",
    "line_item_id",
    "external_id",
    "inventory_item_id",
    "location_id",
    "quantity",
    "raw_quantity",
    "allow_backorder",
    "deleted_at",
  ],
  return: ["id", "order_id", "status", "metadata"],
  return_item: ["return_id", "item_id", "quantity", "metadata"],
  shipping_option: ["id", "data", "deleted_at"],
  translation: ["reference_id", "locale_code", "translations", "deleted_at"],
}

/** Words that core writes there and ours ask for. */
const WORDS: Record<string, string[]> = {
  payment_session: ["authorized", "captured", "pending", "pending_authorization"],
  payment_collection: ["completed", "canceled", "not_paid"],
}

const ROOT = path.resolve(__dirname, "../../../..")
const filesBelow = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.includes(".medusa"))
    .map((name) => ({ name, text: readFileSync(path.join(ROOT, folder, name), "utf8") }))

/** What statements of ours read or write: whatever stands behind these words, tables or not. */
const namedByStatements = () =>
  ["plugins/seller-orders/src", "backend/src/modules", "backend/src/queries"]
    .flatMap(filesBelow)
    .filter(({ name }) => !name.includes("migrations"))
    .flatMap(({ text }) =>
      [...text.matchAll(/\b(?:from|join|update|into)\s+"?([a-z_]+)"?/g)].map(([, word = ""]) => word),
    )

/** Tables that plugins of ours make. */
const ours = () =>
  ["plugins", "backend/src"]
    .flatMap(filesBelow)
    .filter(({ name }) => name.includes("migrations"))
    .flatMap(({ text }) => [...text.matchAll(/create table if not exists "(\w+)"/g)].map(([, table = ""]) => table))

describeApp("core's tables that shares lean on", (app) => {
  it("have the columns that are read and written here", async () => {
    const rows = await sql<{ table_name: string; column_name: string }>(
      app,
      "select table_name, column_name from information_schema.columns where table_schema = 'public'",
    )
    const known = new Set(rows.map(({ table_name, column_name }) => `${table_name}.${column_name}`))
    const named = Object.entries(TABLES).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it("are all named here", async () => {
    const rows = await sql<{ table_name: string }>(
      app,
      "select table_name from information_schema.tables where table_schema = 'public'",
    )
    const own = new Set(ours())
    const core = new Set(rows.map(({ table_name }) => table_name).filter((table) => !own.has(table)))
    const leanedOn = new Set(namedByStatements().filter((word) => core.has(word)))
    expect(leanedOn.size).toBeGreaterThan(20)
    expect([...leanedOn].filter((table) => !(table in TABLES)).sort()).toEqual([])
  })

  describe("take the words that are asked for", () => {
    it.each(Object.entries(WORDS))("%s.status", async (table, words) => {
      const [check] = await sql<{ text: string }>(
        app,
        `select pg_get_constraintdef(oid) as text from pg_constraint
          where conrelid = to_regclass(?) and contype = 'c' and pg_get_constraintdef(oid) like '%status%'`,
        [table],
      )
      for (const word of words) {
        expect(check?.text).toContain(`'${word}'`)
      }
    })
  })
})
