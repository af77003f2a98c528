import { expect, it } from "vitest"
import type { CertificateDetail } from "@/lib/backend/certificates"
import { certificateJsonLd, certifiedTitle } from "./certificate-data"
import { certificateFacts } from "./certificate-metadata"
import { standingWords } from "./standing-words"

const certificate: CertificateDetail = {
  handle: "01kbp",
  stars: 4,
  isDemo: false,
  productTitle: "Khay tròn",
  productSet: "Thủ công mỹ nghệ gia dụng, trang trí",
  productCode: "01-10210-03-2026",
  certificateNo: null,
  holder: "HTX Hạ Thái",
  issuedOn: "2026-08-01",
  validUntil: "2029-08-01",
  extendedUntil: null,
  decision: { number: "4021/QĐ-UBND", decidedOn: "2026-08-01", body: "UBND thành phố Hà Nội" },
  verifiedOn: "2026-09-01",
  state: "valid",
  badge: true,
  endedOn: null,
  withdrawal: null,
  followedBy: null,
  renamedTo: null,
  product: { handle: "khay", title: "Khay tròn", picture: null },
  seller: null,
}

it("tells machines what it rests on, and whether it holds", () => {
  expect(certificateJsonLd(certificate, "https://cho.example", "vi")).toEqual({
    "@type": "Certification",
    name: "OCOP 4 sao",
    url: "https://cho.example/giay-chung-nhan/01kbp",
    certificationIdentification: "4021/QĐ-UBND",
    certificationStatus: "https://schema.org/CertificationActive",
    certificationRating: { "@type": "Rating", ratingValue: 4, bestRating: 5, worstRating: 1 },
    issuedBy: { "@type": "GovernmentOrganization", name: "UBND thành phố Hà Nội" },
    datePublished: "2026-08-01",
    validFrom: "2026-08-01",
    expires: "2029-08-01",
    about: { "@type": "Product", name: "Khay tròn", url: "https://cho.example/san-pham/khay" },
  })
  const ended = certificateJsonLd({ ...certificate, state: "expired", badge: false }, "https://cho.example", "en")
  expect(ended).toMatchObject({ certificationStatus: "https://schema.org/CertificationInactive" })
})

it("tells machines nothing of demo data", () => {
  expect(certificateJsonLd({ ...certificate, isDemo: true }, "https://cho.example", "vi")).toBeNull()
})

it("says in words how it stands, in every state", () => {
  const said = (change: Partial<CertificateDetail>) => standingWords({ ...certificate, ...change }, "vi")
  expect(said({})).toBe("Còn hiệu lực đến 01/08/2029")
  expect(said({ state: "expiring" })).toBe("Còn hiệu lực đến 01/08/2029")
  expect(said({ state: "expired" })).toBe("Đã hết hạn ngày 01/08/2029")
  expect(said({ state: "expired", endedOn: "2030-01-28" })).toBe("Đã hết hạn ngày 28/01/2030")
  expect(said({ state: "extended", extendedUntil: "2030-01-28" })).toBe(
    "Tiếp tục có hiệu lực đến khi có kết quả, chậm nhất 28/01/2030",
  )
  expect(said({ state: "re_certified" })).toBe("Đã có giấy khác thay")
  expect(said({ state: "not_yet" })).toBe("Có hiệu lực từ 01/08/2026")
  const withdrawal = { number: "7/QĐ-UBND", decidedOn: "2027-02-01", body: "UBND thành phố Hà Nội" }
  expect(said({ state: "withdrawn", withdrawal })).toBe("Bị thu hồi theo Quyết định 7/QĐ-UBND ngày 01/02/2027")
})

it("keeps the name that was certified when the goods are called otherwise", () => {
  const renamed = {
    ...certificate,
    product: { handle: "khay", title: "Khay vàng", picture: null },
    renamedTo: "Khay vàng",
  }
  expect(certifiedTitle(renamed)).toBe("Khay tròn")
  expect(certificateJsonLd(renamed, "https://cho.example", "vi")).toMatchObject({ about: { name: "Khay tròn" } })
  expect(certifiedTitle({ ...certificate, productTitle: "Khay tròn", product: null })).toBe("Khay tròn")
  const english = { ...certificate, product: { handle: "khay", title: "Round tray", picture: null } }
  expect(certifiedTitle(english)).toBe("Round tray")
})

it("tells search engines how it stands, never that it was checked where it was not", () => {
  const facts = (change: Partial<CertificateDetail>) => certificateFacts({ ...certificate, ...change }, "vi")
  expect(facts({}).title).toBe("Giấy chứng nhận OCOP: Khay tròn")
  expect(facts({}).description).toContain("Còn hiệu lực đến 01/08/2029")
  expect(facts({ state: "expired", badge: false }).title).toContain("(đã hết hạn)")
  const withdrawal = { number: "7/QĐ-UBND", decidedOn: "2027-02-01", body: "UBND thành phố Hà Nội" }
  const withdrawn = facts({ state: "withdrawn", badge: false, withdrawal })
  expect(withdrawn.title).toContain("(đã bị thu hồi)")
  expect(withdrawn.description).toContain("Bị thu hồi theo Quyết định 7/QĐ-UBND")
  expect(JSON.stringify([facts({}), withdrawn])).not.toMatch(/đối chiếu|4 sao/)
  expect(facts({ isDemo: true }).title).toContain("(minh họa)")
})
