import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { RawCard } from "../../src/lib/backend/cards"
import type { RawCertificate, RawCertificateDetail } from "../../src/lib/backend/certificates"
import type { SeedProduct } from "./seed"
import { seed } from "./seed"

/** The first piece has stars, the second had some; the third has some to the end of a day, where a test says which. */
const handles = { holds: "01demostars", ended: "01demoended", passing: "01demopasses" }

/** Last day of the third piece's stars, and the clock they end by. */
export const passing: { lastDay: string | null; now: () => Date } = { lastDay: null, now: () => new Date() }

const isPassing = () => passing.lastDay !== null && vietnamDate(passing.now()) <= passing.lastDay

const LAST_DAYS: Record<string, () => string> = {
  [handles.holds]: () => "2099-08-10",
  [handles.ended]: () => "2026-09-10",
  [handles.passing]: () => passing.lastDay ?? "2026-09-10",
}

/** Nobody else has five: whoever counts them counts those that pass. */
const starsBy = (handle: string) => (handle === handles.passing ? (5 as const) : (4 as const))

function certificate(handle: string): RawCertificate {
  return {
    handle,
    stars: starsBy(handle),
    is_demo: true,
    product_set: "Thủ công mỹ nghệ gia dụng, trang trí",
    product_code: null,
    certificate_no: null,
    holder_name: "Hộ làm khay",
    issued_on: "2026-08-10",
    product_title: null,
    valid_until: LAST_DAYS[handle]?.() ?? "2026-09-10",
    extended_until: null,
    decision: { number: "DEMO-118/QĐ-UBND", decided_on: "2026-08-10", body: "Ủy ban nhân dân tỉnh (minh họa)" },
    verified_on: "2026-08-12",
  }
}

/** The stars of a product as a card writes them. */
export function starsOf(product: SeedProduct): RawCard["ocop"] {
  const stars = (handle: string) => ({
    handle,
    stars: starsBy(handle),
    is_demo: true,
    until: LAST_DAYS[handle]?.() ?? "",
  })
  if (product === seed.products[0]) return stars(handles.holds)
  return product === seed.products[2] && isPassing() ? stars(handles.passing) : null
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
  const product = seed.products[Object.values(handles).indexOf(handle)]
  if (!known || !product) return null
  const badge = handle === handles.holds || (handle === handles.passing && isPassing())
  return {
    ...certificate(handle),
    state: badge ? "valid" : "expired",
    badge,
    withdrawal: null,
    ended_on: null,
    followed_by: null,
    renamed_to: null,
    product: { handle: product.handle, title: product.title.vi, thumbnail: product.pictures[0] ?? null },
    seller: null,
  }
}
