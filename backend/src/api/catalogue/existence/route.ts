import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readExistence } from "../../../queries/pages"
import { readPageKind } from "../../shared/page-kind"
import { readHandle, readName, sendJson } from "../../shared/request"

/** GET /catalogue/existence?kind=product|seller|village|craft|guide|certificate&handle= → { exists }. Errors: field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const handle = readHandle(readName(req.query, "handle"))
  sendJson(res, await readExistence(req.scope, readPageKind(req.query), handle))
}
