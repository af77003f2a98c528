const decision = { number: "3981/QĐ-UBND", decided_on: "2026-08-05", level: "province", body: "UBND thành phố Hà Nội" }

const sent = {
  id: "cert_wait",
  revision: 1,
  product: { id: "prod_1", title: "Khay trà sơn mài đỏ son" },
  product_title: null as string | null,
  waiting_reason: null as string | null,
  verification: "waiting",
  stars: 4,
  decision,
  product_set: "QD26-21",
  product_code: "01-10210-03-2026",
  certificate_no: null,
  issued_on: "2026-08-05",
  valid_until: "2029-08-05",
  validity_reason: null,
  legal_basis: "QD26",
  kind: "first",
  holder_type: "household",
  holder_name: "Hộ kinh doanh Kiều Thị Nhài",
  holder_registration_no: "01H8012345",
  returned_reason: null as string | null,
  withdrawal: null as typeof decision | null,
  standing: {
    state: "valid",
    days_left: 900,
    extended_until: null,
    filing_window: null as { from: string; until: string } | null,
  },
}

const standing = (state: string) => ({ ...sent.standing, state })
const window = { from: "2026-12-01", until: "2027-01-30" }

/** Papers in every state, as GET /seller/certificates writes them. */
const all = [
  sent,
  { ...sent, id: "cert_renamed", waiting_reason: "goods_changed", product_title: "Khay trà cũ" },
  { ...sent, id: "cert_back", verification: "returned", returned_reason: "Ảnh mờ, chụp lại trang hai." },
  { ...sent, id: "cert_holds", verification: "verified" },
  { ...sent, id: "cert_ends", verification: "verified", standing: { ...standing("expiring"), filing_window: window } },
  { ...sent, id: "cert_over", verification: "verified", standing: standing("expired") },
  { ...sent, id: "cert_taken", verification: "verified", standing: standing("withdrawn"), withdrawal: decision },
]

const named = (id: string, vi: string) => ({ id, name: { vi, en: vi } })

const choices = {
  sectors: [
    { ...named("food", "Thực phẩm"), product_sets: [named("QD26-06", "Chế biến từ gạo, ngũ cốc")] },
    { ...named("crafts", "Thủ công mỹ nghệ"), product_sets: [named("QD26-21", "Thủ công gia dụng, trang trí")] },
  ],
  legal_bases: [{ id: "QD26", number: "26/2026/QĐ-TTg" }],
  levels: ["district", "province", "ministry"],
  kinds: ["first", "upgrade", "re_assessment"],
  holder_types: ["cooperative", "household", "company"],
  stars: [3, 4, 5],
}

/** What the desk reads of papers, by address. */
export const certificates: Record<string, unknown> = {
  "/seller/certificates": { certificates: all, count: all.length },
  "/seller/certificate-choices": choices,
  "/seller/certificate-goods": { goods: [{ id: "prod_1", title: "Khay trà sơn mài đỏ son" }] },
  ...Object.fromEntries(all.map((certificate) => [`/seller/certificates/${certificate.id}`, { certificate }])),
}
