import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../seller-request"
import { moveImport } from "../../show-import"

/** Stops an import after the rows at hand; what is made stays: `{ listing_import }`. 404 `import_not_found`, 409 `import_moved`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await moveImport(req, res, "stopped")
}
