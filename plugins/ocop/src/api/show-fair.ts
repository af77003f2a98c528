import { pipeline } from "node:stream/promises"
import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { type FairsOf, type FairView, readFairCatalogues, readFairFile } from "../queries/fair-catalogues"
import { fairNotFound } from "../workflows/steps/open-fair"

/**
 * One catalogue of a person.
 * @throws InputError `fair_not_found` (404)
 */
export async function fairFor({ scope }: MedusaRequest, of: FairsOf & { id: string }): Promise<FairView> {
  const [found] = await readFairCatalogues(scope, of)
  if (!found) {
    throw fairNotFound()
  }
  return found
}

/**
 * The PDF for the one who had it made, as a download that no one keeps on the way.
 * @throws InputError `fair_not_found` (404), `fair_without_file` (409): not made yet, or swept
 */
export async function sendFair(req: MedusaRequest, res: MedusaResponse, of: FairsOf & { id: string }): Promise<void> {
  await fairFor(req, of)
  const found = await readFairFile(req.scope, of)
  if (!found) {
    throw new InputError({ code: "fair_without_file", type: "conflict", message: "Not made yet, or swept" })
  }
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(found.file_id)
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", 'attachment; filename="danh-muc-hoi-cho.pdf"')
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  await pipeline(stream, res)
}
