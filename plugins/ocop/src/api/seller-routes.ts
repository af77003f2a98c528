import type { SellerRoute } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readCertificate } from "../queries/certificates"

const who = "send_certificates"

/** Routes of this plugin below /seller, for the guard: a household's papers, and helpers who may send them in. */
export const sellerRoutes: SellerRoute<MedusaContainer>[] = [
  {
    method: "POST",
    path: "/seller/certificate-scans",
    who,
    action: "certificate_scan_sent",
    entity: "certificate_scan",
  },
  { method: "GET", path: "/seller/certificate-choices", who },
  { method: "GET", path: "/seller/certificate-goods", who },
  { method: "GET", path: "/seller/certificates", who },
  { method: "POST", path: "/seller/certificates", who, action: "certificate_sent", entity: "certificate" },
  { method: "GET", path: "/seller/certificates/:id", who },
  {
    method: "POST",
    path: "/seller/certificates/:id",
    who,
    action: "certificate_corrected",
    entity: "certificate",
    readBefore: async (container, { seller_id, params }) => {
      const found = await readCertificate(container, { id: params.id ?? "", seller_id, commune_code: null })
      return found && { stars: found.certificate.stars, verification: found.certificate.verification }
    },
  },
  { method: "GET", path: "/seller/certificates/:id/scan", who },
]
