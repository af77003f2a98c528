import type { SellerRoute } from "./route-types"

const who = "list_products"
const entity = "listing_import"
const path = "/seller/listing-imports"

/** Spreadsheets of a stall's goods: its members, and helpers who may list. */
export const listingImportRoutes: SellerRoute[] = [
  { method: "GET", path, who },
  { method: "POST", path, who, action: "listing_import_sent", entity },
  { method: "GET", path: `${path}/template`, who },
  { method: "GET", path: `${path}/:id`, who },
  { method: "GET", path: `${path}/:id/rows`, who },
  { method: "POST", path: `${path}/:id/start`, who, action: "listing_import_started", entity },
  { method: "POST", path: `${path}/:id/stop`, who, action: "listing_import_stopped", entity },
]
