import type { MedusaResponse } from "@medusajs/framework/http"
import { idOf } from "../../../context"
import type { SellerRequest } from "../../../seller-request"
import { showImport } from "../show-import"

/** `{ listing_import }`, see `queries/listing-imports.ts`; 404 `import_not_found`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await showImport(req, res, idOf(req))
}
