import type { MedusaResponse } from "@medusajs/framework/http"
import { readCertificateReport } from "../../../queries/certificate-report"
import type { StaffRequest } from "../../staff-request"

/** Certificates in sums within the officer's place: `CertificateReport`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json(await readCertificateReport(req.scope, req.staff_scope))
}
