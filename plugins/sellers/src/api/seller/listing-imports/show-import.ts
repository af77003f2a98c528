import type { MedusaResponse } from "@medusajs/framework/http"
import type { ImportSender } from "../../../modules/listing-imports/moves"
import { readListingImports } from "../../../queries/listing-imports"
import { moveListingImportWorkflow } from "../../../workflows/open-listing-import"
import { importNotFound } from "../../../workflows/steps/open-listing-import"
import { idOf, stallOf } from "../../context"
import type { SellerRequest } from "../../seller-request"

/**
 * Answers `{ listing_import }`.
 * @throws InputError `import_not_found` (404), also for another stall's
 */
export async function showImport(req: SellerRequest, res: MedusaResponse, id: string): Promise<void> {
  const { seller_id } = stallOf(req)
  const [listing_import] = id ? await readListingImports(req.scope, { seller_id, id }) : []
  if (!listing_import) {
    throw importNotFound()
  }
  res.json({ listing_import })
}

/** In whose name this request sends or starts an import. */
export function senderOf(req: SellerRequest): ImportSender {
  const { via, grant_id } = stallOf(req)
  return { by_kind: via === "grant" ? "helper" : "seller_member", by_id: req.seller_member.id, grant_id }
}

/** Starts or stops the import of the path, and answers it. */
export async function moveImport(req: SellerRequest, res: MedusaResponse, to: "running" | "stopped"): Promise<void> {
  const { seller_id } = stallOf(req)
  const id = idOf(req)
  await moveListingImportWorkflow(req.scope).run({ input: { id, seller_id, to, by: senderOf(req) } })
  await showImport(req, res, id)
}
