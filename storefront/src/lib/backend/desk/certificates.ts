import type { Result } from "../result"
import { type DeskKey, deskFile, deskGet, deskPost, deskSend } from "./door"

/** What is to be done with a paper, else how it stands. */
export type DeskCertificateState =
  | "waiting"
  | "returned"
  | "valid"
  | "expiring"
  | "extended"
  | "not_yet"
  | "expired"
  | "re_certified"
  | "withdrawn"

/** A certificate as its stall sees it. Days `YYYY-MM-DD`. */
export type DeskCertificate = {
  id: string
  revision: number
  product: { id: string; title: string } | null
  state: DeskCertificateState
  stars: number
  decision: { number: string; decidedOn: string; level: string; body: string }
  productSet: string
  productCode: string | null
  certificateNo: string | null
  issuedOn: string
  validUntil: string
  validityReason: string | null
  legalBasis: string
  kind: string
  holderType: string
  holderName: string
  registrationNo: string | null
  returnedReason: string | null
  /** It waits anew: its goods are called otherwise than when staff looked. What they were called then. */
  renamedFrom: string | null
  extendedUntil: string | null
  /** Where it ended by the calendar: its last day in force. */
  endedOn: string | null
  filingWindow: { from: string; until: string } | null
  withdrawal: { number: string; decidedOn: string } | null
  daysLeft: number
}

type RawDecision = { number: string; decided_on: string; level: string; body: string }
type Raw = {
  id: string
  revision: number
  product: { id: string; title: string } | null
  product_title: string | null
  waiting_reason: "goods_changed" | null
  verification: "waiting" | "returned" | "verified"
  stars: number
  decision: RawDecision
  product_set: string
  product_code: string | null
  certificate_no: string | null
  issued_on: string
  valid_until: string
  validity_reason: string | null
  legal_basis: string
  kind: string
  holder_type: string
  holder_name: string
  holder_registration_no: string | null
  returned_reason: string | null
  withdrawal: RawDecision | null
  standing: {
    state: Exclude<DeskCertificateState, "waiting" | "returned">
    days_left: number
    extended_until: string | null
    ended_on: string | null
    filing_window: { from: string; until: string } | null
  }
}

function toCertificate(raw: Raw): DeskCertificate {
  const { standing, withdrawal, decision, verification } = raw
  return {
    id: raw.id,
    revision: raw.revision,
    product: raw.product,
    state: verification === "verified" || withdrawal ? standing.state : verification,
    stars: raw.stars,
    decision: {
      number: decision.number,
      decidedOn: decision.decided_on,
      level: decision.level,
      body: decision.body,
    },
    productSet: raw.product_set,
    productCode: raw.product_code,
    certificateNo: raw.certificate_no,
    issuedOn: raw.issued_on,
    validUntil: raw.valid_until,
    validityReason: raw.validity_reason,
    legalBasis: raw.legal_basis,
    kind: raw.kind,
    holderType: raw.holder_type,
    holderName: raw.holder_name,
    registrationNo: raw.holder_registration_no,
    returnedReason: raw.returned_reason,
    renamedFrom: raw.waiting_reason === "goods_changed" ? raw.product_title : null,
    extendedUntil: standing.extended_until,
    endedOn: standing.ended_on,
    filingWindow: standing.filing_window,
    withdrawal: withdrawal && { number: withdrawal.number, decidedOn: withdrawal.decided_on },
    daysLeft: standing.days_left,
  }
}

/** Papers of the stall, what waits first. Needs the capability send_certificates. */
export async function readDeskCertificates(key: DeskKey): Promise<Result<DeskCertificate[]>> {
  const answer = await deskGet<{ certificates: Raw[] }>(key, "/seller/certificates?limit=100")
  return answer.ok ? { ok: true, data: answer.data.certificates.map(toCertificate) } : answer
}

const pathOf = (id: string) => `/seller/certificates/${encodeURIComponent(id)}`

type Named = { id: string; name: { vi: string; en: string } }

/** What the form of a paper chooses from. */
export type CertificateChoices = {
  sectors: (Named & { product_sets: Named[] })[]
  legal_bases: { id: string; number: string }[]
  levels: string[]
  kinds: string[]
  holder_types: string[]
  stars: number[]
}

export type CertificateForm = {
  /** The paper that is corrected; null for a new one. */
  certificate: DeskCertificate | null
  choices: CertificateChoices
  goods: { id: string; title: string }[]
}

/** What the form of a paper needs, of one that is kept or of a new one; error certificate_not_found. */
export async function readCertificateForm(key: DeskKey, id: string | null): Promise<Result<CertificateForm>> {
  const [choices, goods, found] = await Promise.all([
    deskGet<CertificateChoices>(key, "/seller/certificate-choices"),
    deskGet<{ goods: { id: string; title: string }[] }>(key, "/seller/certificate-goods"),
    id === null ? null : deskGet<{ certificate: Raw }>(key, pathOf(id)),
  ])
  if (!choices.ok) return choices
  if (!goods.ok) return goods
  if (found && !found.ok) return found
  const certificate = found && toCertificate(found.data.certificate)
  return { ok: true, data: { certificate, choices: choices.data, goods: goods.data.goods } }
}

/** Largest scan the backend takes, in bytes. */
export const largestScan = 20 * 1024 * 1024

/** A photo over a weak line. */
const photoTimeoutMs = 120_000

/** Sends a photo or PDF of a paper; its id. Errors scan_type_wrong, scan_too_large, scans_too_many. */
export async function sendDeskScan(key: DeskKey, file: File): Promise<Result<string>> {
  const body = new FormData()
  body.set("file", file)
  const call = { method: "POST" as const, path: "/seller/certificate-scans", body, timeoutMs: photoTimeoutMs }
  const answer = await deskSend<{ scan: { id: string } }>(key, call)
  return answer.ok ? { ok: true, data: answer.data.scan.id } : answer
}

/** Sends a paper in, or the corrected form of one that is kept. Errors: those of a certificate's form. */
export function sendDeskCertificate(key: DeskKey, id: string | null, body: object): Promise<Result<unknown>> {
  return deskPost(key, id === null ? "/seller/certificates" : pathOf(id), body)
}

/** Takes a paper away that nobody verified, as it was looked at. Errors certificate_changed, certificate_verified. */
export function dropDeskCertificate(key: DeskKey, id: string, revision: number): Promise<Result<unknown>> {
  return deskPost(key, `${pathOf(id)}/drop`, { revision })
}

/** The photo or PDF that was sent with a paper; error scan_not_found. */
export function readDeskScan(key: DeskKey, id: string): Promise<Result<Response>> {
  return deskFile(key, `${pathOf(id)}/scan`)
}
