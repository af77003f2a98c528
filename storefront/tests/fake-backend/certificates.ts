import type { RawCertificate, RawCertificateDetail } from "../../src/lib/backend/certificates"
import type { SeedProduct } from "./seed"
import { seed } from "./seed"

/** The first piece has stars, the second had some. */
const handles = { holds: "01demostars", ended: "01demoended" }

function certificate(handle: string): RawCertificate {
  return {
    handle,
    stars: 4,
    is_demo: true,
    product_set: "Thủ công mỹ nghệ gia dụng, trang trí",
    product_code: null,
    certificate_no: null,
    holder_name: "Hộ làm khay",
    issued_on: "2026-08-10",
    valid_until: handle === handles.holds ? "2099-08-10" : "2026-09-10",
    extended_until: null,
    decision: { number: "DEMO-118/QĐ-UBND", decided_on: "2026-08-10", body: "Ủy ban nhân dân tỉnh (minh họa)" },
    verified_on: "2026-08-12",
  }
}

/** The stars of a product as a card writes them. */
export function starsOf(product: SeedProduct): { handle: string; stars: 4; is_demo: boolean } | null {
  return product === seed.products[0] ? { handle: handles.holds, stars: 4, is_demo: true } : null
}

/** The certificate behind them as GET /catalogue/product-details/:handle writes it. */
export function certificateOf(product: SeedProduct): RawCertificate | null {
  const stars = starsOf(product)
  return stars && certificate(stars.handle)
}

export const certificates = Object.values(handles).map((handle) => ({ handle }))

/** GET /catalogue/certificates/:handle; null for one that does not exist. */
export function certificateDetail(handle: string): RawCertificateDetail | null {
  const known = certificates.some((one) => one.handle === handle)
  const product = seed.products[handle === handles.holds ? 0 : 1]
  if (!known || !product) return null
  const badge = handle === handles.holds
  return {
    ...certificate(handle),
    state: badge ? "valid" : "expired",
    badge,
    withdrawal: null,
    product: { handle: product.handle, title: product.title.vi, thumbnail: product.pictures[0] ?? null },
    seller: null,
  }
}
