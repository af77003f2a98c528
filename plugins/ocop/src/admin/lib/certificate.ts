/** What is to be done with a certificate, else how it stands. */
const STANDINGS = [
  "waiting",
  "returned",
  "valid",
  "expiring",
  "extended",
  "expired",
  "re_certified",
  "withdrawn",
] as const
export type Shelf = (typeof STANDINGS)[number]

/** What officers look through: also whose result is awaited, and stars of goods that look otherwise today. */
export const SHELVES = [...STANDINGS, "awaited", "other_goods"] as const

export interface Decision {
  id: string
  number: string
  decided_on: string
  level: string
  body: string
  has_scan: boolean
}

/** As GET /admin/decisions lists it. */
export interface DecisionRow extends Decision {
  certificate_count: number
  is_demo: boolean
}

/** As GET /admin/certificates answers it. Days `YYYY-MM-DD` of Vietnam, moments ISO 8601. */
export interface Certificate {
  id: string
  product: { id: string; title: string; handle: string } | null
  product_title: string | null
  /** First picture of the goods when an officer last looked and today, by key; text and writing of today. */
  goods: {
    seen_picture: string | null
    picture: string | null
    has_other_look: boolean
    text: string | null
    revision: string | null
  }
  waiting_reason: "goods_changed" | null
  seller: { id: string; name: string }
  decision: Decision
  product_set: string
  product_code: string | null
  stars: number
  score: number | null
  certificate_no: string | null
  issued_on: string
  valid_until: string
  validity_reason: string | null
  legal_basis: string
  kind: string
  round: string | null
  holder_type: string
  holder_name: string
  holder_registration_no: string | null
  has_scan: boolean
  scan_seen_before: { decision: { number: string; decided_on: string }; product: string | null }[]
  same_holder: string[]
  verification: "waiting" | "returned" | "verified"
  waiting_since: string
  returned_reason: string | null
  entered_by: "seller_member" | "helper" | "user" | "seed"
  verified_at: string | null
  eyes: "one" | "two" | null
  filing: {
    filed_on: string
    late_reason: string | null
    result_on: string | null
    has_scan: boolean
    eyes: "one" | "two" | null
  } | null
  struck: { reason: string; at: string } | null
  withdrawal: (Decision & { ground: string; note: string | null }) | null
  standing: { state: Shelf | "not_yet"; badge: boolean; days_left: number; extended_until: string | null }
  revision: number
  is_demo: boolean
}

interface Choice {
  id: string
  name: { vi: string; en: string }
}

/** As GET /admin/certificate-choices answers it. */
export interface Choices {
  sectors: (Choice & { product_sets: Choice[] })[]
  legal_bases: { id: string; number: string }[]
  withdrawal_grounds: (Choice & { point: string })[]
  levels: string[]
  kinds: string[]
  holder_types: string[]
  stars: number[]
}

/** Where it lies in the officer's list: what is to be done with it, else how it stands. */
export function shelfOf({ verification, withdrawal, standing }: Certificate): Shelf | "not_yet" {
  return verification === "verified" || withdrawal ? standing.state : verification
}

/** Name of a choice in the language of the screen. */
export function nameOf({ name }: Choice, language: string): string {
  return language === "vi" ? name.vi : name.en
}
