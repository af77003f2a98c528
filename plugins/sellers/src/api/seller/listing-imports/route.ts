import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { readCraftsOfStall, readListingImports } from "../../../queries/listing-imports"
import { openListingImportWorkflow } from "../../../workflows/open-listing-import"
import { findListingCraft } from "../../../workflows/steps/find-listing-craft"
import { stallOf } from "../../context"
import { readImportUpload } from "../../read-import-upload"
import type { SellerRequest } from "../../seller-request"
import { senderOf, showImport } from "./show-import"

/** The stall's newest ten imports, and its crafts: `{ listing_imports, crafts: [{ handle, name }] }`, see `queries/listing-imports.ts`. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  const [listing_imports, crafts] = await Promise.all([
    readListingImports(req.scope, { seller_id, id: null }),
    readCraftsOfStall(req.scope, seller_id),
  ])
  res.json({ listing_imports, crafts })
}

/**
 * A spreadsheet of goods, multipart: `sheet` (.xlsx or .csv by content, ≤ 10 MB, ≤ 5,000 rows), `zip` (photos, ≤ 500 MB, may be
 * absent), `craft` (handle; absent for a stall with one craft). It is checked in the background, and takes the place of one that
 * was not started or stands still. Answers 201 `{ listing_import }`. Errors: those of `readImportUpload`, `craft_required`, `craft_unknown`, `import_running` (409).
 */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = stallOf(req)
  const { sheet, zip, fields } = await readImportUpload(req, req.scope)
  try {
    const { handle } = await findListingCraft(req.scope, { seller_id, craft: fields.craft })
    const { result } = await openListingImportWorkflow(req.scope).run({
      input: {
        seller_id,
        craft: handle,
        sheet_name: sheet.name,
        sheet_file_id: sheet.id,
        zip_name: zip?.name ?? null,
        zip_file_id: zip?.id ?? null,
        ...senderOf(req),
      },
    })
    res.status(201)
    await showImport(req, res, result.id)
  } catch (error) {
    await req.scope.resolve(Modules.FILE).deleteFiles([sheet.id, ...(zip ? [zip.id] : [])])
    throw error
  }
}
