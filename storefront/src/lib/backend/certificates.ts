import { cacheLife, cacheTag } from "next/cache"
import { lifeWithStars, mayKeep } from "../badge-life"
import { backendLocale, type Locale } from "../locale"
import { backendGet } from "./door"
import { dataOr } from "./result"

/** An authority's act by its number, day and body, as on the paper. */
export type Decision = { number: string; decidedOn: string; body: string }

/** What buyers read of a verified certificate. Days are calendar days of Vietnam. */
export type Certificate = {
  handle: string
  stars: 3 | 4 | 5
  /** Numbers that no authority gave. */
  isDemo: boolean
  /** What the product was called when it was verified. */
  productTitle: string | null
  productSet: string
  productCode: string | null
  certificateNo: string | null
  holder: string
  issuedOn: string
  /** Last day, counted in full. */
  validUntil: string
  /** Carried on past its end while the authority decides: the last day this can last. */
  extendedUntil: string | null
  decision: Decision
  /** The day an officer compared it with the paper. */
  verifiedOn: string
}

/** How it stands today; only the first three show stars. */
export type CertificateState = "valid" | "expiring" | "extended" | "not_yet" | "expired" | "re_certified" | "withdrawn"

/** A certificate with a page of its own, also one that ended. */
export type CertificateDetail = Certificate & {
  state: CertificateState
  badge: boolean
  /** Where it ended by the calendar: its last day in force, of an extension too. */
  endedOn: string | null
  withdrawal: Decision | null
  /** Handle of the certificate that took its place. */
  followedBy: string | null
  /** What the goods are called today, where that is not what was certified. */
  renamedTo: string | null
  product: { handle: string; title: string; picture: string | null } | null
  seller: { handle: string; name: string } | null
}

type RawDecision = { number: string; decided_on: string; body: string }

/** A certificate as the backend writes it. */
export type RawCertificate = {
  handle: string
  stars: 3 | 4 | 5
  is_demo: boolean
  product_title: string | null
  product_set: string
  product_code: string | null
  certificate_no: string | null
  holder_name: string
  issued_on: string
  valid_until: string
  extended_until: string | null
  decision: RawDecision
  verified_on: string
}

/** A certificate as GET /catalogue/certificates/:handle writes it. */
export type RawCertificateDetail = RawCertificate & {
  state: CertificateState
  badge: boolean
  ended_on: string | null
  withdrawal: RawDecision | null
  followed_by: string | null
  renamed_to: string | null
  product: { handle: string; title: string; thumbnail: string | null } | null
  seller: { handle: string; name: string } | null
}

const toDecision = ({ number, decided_on: decidedOn, body }: RawDecision): Decision => ({ number, decidedOn, body })

/** Turns the backend's certificate into the view. */
export function toCertificate(raw: RawCertificate): Certificate {
  return {
    handle: raw.handle,
    stars: raw.stars,
    isDemo: raw.is_demo,
    productTitle: raw.product_title,
    productSet: raw.product_set,
    productCode: raw.product_code,
    certificateNo: raw.certificate_no,
    holder: raw.holder_name,
    issuedOn: raw.issued_on,
    validUntil: raw.valid_until,
    extendedUntil: raw.extended_until,
    decision: toDecision(raw.decision),
    verifiedOn: raw.verified_on,
  }
}

function toDetail(raw: RawCertificateDetail): CertificateDetail {
  const { state, badge, withdrawal, product, seller, renamed_to: renamedTo } = raw
  return {
    ...toCertificate(raw),
    state,
    badge,
    endedOn: raw.ended_on,
    withdrawal: withdrawal && toDecision(withdrawal),
    followedBy: raw.followed_by,
    renamedTo,
    product: product && { handle: product.handle, title: product.title, picture: product.thumbnail },
    seller,
  }
}

const lastDayOf = ({ validUntil, extendedUntil }: Certificate): string => extendedUntil ?? validUntil

/** A verified certificate as it stands; null when there is none. */
export async function readCertificate(handle: string, locale: Locale): Promise<CertificateDetail | null> {
  "use cache"
  cacheTag("all", "cards")
  const now = new Date()
  const path = `/catalogue/certificates/${encodeURIComponent(handle)}`
  const query = { locale: backendLocale[locale] }
  const answer = dataOr(await backendGet<{ certificate: RawCertificateDetail }>(path, query), null)
  const certificate = answer && toDetail(answer.certificate)
  cacheLife(lifeWithStars(certificate?.badge ? [lastDayOf(certificate)] : [], now))
  return certificate && { ...certificate, badge: certificate.badge && mayKeep(lastDayOf(certificate), now) }
}
