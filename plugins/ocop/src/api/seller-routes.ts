import type { SellerRoute } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readCertificate } from "../queries/certificates"

const who = "send_certificates"
/** A printed list of its goods is for who lists them. */
const lists = "list_products"

type ReadBefore = NonNullable<SellerRoute<MedusaContainer>["readBefore"]>

const readBefore: ReadBefore = async (container, { seller_id, params }) => {
  const found = await readCertificate(container, { id: params.id ?? "", seller_id, commune_code: null })
  return found && { stars: found.certificate.stars, verification: found.certificate.verification }
}

/** What the book keeps of a paper that nobody can look at any more. */
const readDropped: ReadBefore = async (container, { seller_id, params }) => {
  const found = await readCertificate(container, { id: params.id ?? "", seller_id, commune_code: null })
  if (!found) {
    return null
  }
  const { stars, verification, decision, product, product_code, certificate_no } = found.certificate
  const papers = { decision_id: decision.id, product_code, certificate_no }
  return { stars, verification, product_id: product?.id ?? null, ...papers }
}

/** Routes of this plugin below /seller, for the guard: a household's papers, its printed catalogues, and helpers it lets. */
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
    readBefore,
  },
  {
    method: "POST",
    path: "/seller/certificates/:id/drop",
    who,
    action: "certificate_dropped",
    entity: "certificate",
    readBefore: readDropped,
  },
  { method: "GET", path: "/seller/certificates/:id/scan", who },
  { method: "GET", path: "/seller/listing-stars/:key", who: lists },
  { method: "GET", path: "/seller/fair-catalogues", who: lists },
  {
    method: "POST",
    path: "/seller/fair-catalogues",
    who: lists,
    action: "fair_catalogue_asked",
    entity: "fair_catalogue",
  },
  { method: "GET", path: "/seller/fair-catalogues/:id", who: lists },
  {
    method: "POST",
    path: "/seller/fair-catalogues/:id/cancel",
    who: lists,
    action: "fair_catalogue_cancelled",
    entity: "fair_catalogue",
  },
  { method: "GET", path: "/seller/fair-catalogues/:id/file", who: lists },
  { method: "GET", path: "/seller/self-checks", who },
  { method: "GET", path: "/seller/self-checks/:id", who },
  {
    method: "POST",
    path: "/seller/self-checks/:id",
    who,
    action: "self_check_saved",
    entity: "product",
    auditFields: ["product_set"],
  },
  { method: "GET", path: "/seller/evidence-packs/:id", who },
  { method: "GET", path: "/seller/evidence-packs/:id/file", who },
]
