import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCertificateDetail } from "../../../../queries/certificates"
import { readLocale } from "../../../../queries/locale"
import { notFound, readHandle } from "../../../shared/request"

/** GET /catalogue/certificates/:handle?locale= → { certificate }. Errors: certificate_not_found (404), field_wrong. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const certificate = await readCertificateDetail(req.scope, readHandle(req.params.handle), readLocale(req))
  if (certificate === null) {
    throw notFound("certificate")
  }
  res.json({ certificate })
}
