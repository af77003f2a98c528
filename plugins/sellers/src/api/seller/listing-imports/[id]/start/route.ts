import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../seller-request"
import { moveImport } from "../../show-import"

/** Starts what was checked, or lets a stopped import go on: `{ listing_import }`. 404 `import_not_found`; 409 `import_nothing_to_do`, `import_running`, `import_moved`. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  await moveImport(req, res, "running")
}
