import { readRequiredText } from "@cho-lang/kit/plain-text"
import type { Row } from "../../modules/ocop/rows"
import {
  conflict,
  type DeedForm,
  type DeedPlan,
  type Doer,
  isOfStall,
  refuseWithdrawn,
  type StandingCertificate,
} from "./deed-parts"
import { foldPapers } from "./fold-papers"
import { planFiling } from "./plan-filing"
import { readPapers } from "./read-papers"
import { REASON_MAX } from "./read-parts"
import { readWithdrawal } from "./read-withdrawal"
import { seenGoods } from "./seen-goods"
import type { Stars } from "./star-bands"

export type { DeedForm, DeedPlan, Doer, StandingCertificate } from "./deed-parts"

/** What is done to a certificate that is kept. */
export const CERTIFICATE_DEEDS = [
  "correct",
  "verify",
  "same_goods",
  "return",
  "drop",
  "withdraw",
  "strike",
  "file",
] as const
export type CertificateDeed = (typeof CERTIFICATE_DEEDS)[number]

const NOT_VERIFIED = { verified_at: null, verified_by_id: null, eyes: null, product_title: null }
const NOT_FILED = {
  filed_on: null,
  late_reason: null,
  result_on: null,
  filing_scan_id: null,
  filing_by_id: null,
  filing_at: null,
  filing_eyes: null,
}
const NOT_WITHDRAWN = { withdrawal_id: null, withdrawn_on: null, withdrawal_ground: null, withdrawal_note: null }

/** @throws InputError `certificate_verified`, `certificate_withdrawn` (409) and those of `readPapers` */
function correct(row: StandingCertificate, { body, by, now, known, scan_id }: DeedForm): DeedPlan {
  const { verification, is_demo } = row
  refuseWithdrawn(row)
  if (verification === "verified") {
    throw conflict("certificate_verified", "A verified certificate is sent back before it is corrected")
  }
  const { decision, certificate } = readPapers(body, { now, demo: is_demo, stall: isOfStall(by), known })
  // Other facts: it is a paper like any that was never looked at.
  const anew = { waiting_reason: null, product_title: null }
  const waiting = { verification: "waiting", waiting_since: now, returned_reason: null, ...anew }
  // A dossier was measured by the days that are being corrected: it is recorded anew.
  const patch = {
    ...certificate,
    ...foldPapers(certificate),
    ...waiting,
    ...NOT_FILED,
    entered_by_kind: by.kind,
    entered_by_id: by.id,
    also_by_id: null,
  }
  return { patch: { ...patch, ...(scan_id && { scan_id }) }, decision: { column: "decision_id", written: decision } }
}

/**
 * A form that says which writing of the goods was looked at (`goods_revision`) speaks of that one alone.
 * @throws InputError `certificate_changed` (409)
 */
function refuseOtherGoods({ live_revision }: StandingCertificate, { goods_revision }: DeedForm["body"]): void {
  if (goods_revision !== undefined && goods_revision !== live_revision) {
    throw conflict("certificate_changed", "The goods were written anew meanwhile; look at them again")
  }
}

/** Who typed what waits, and the officers who wrote its decision or struck a withdrawal: as many as there are. */
function hasHandIn(row: StandingCertificate, { kind, id }: Doer): boolean {
  const isTypist = row.entered_by_kind === kind && row.entered_by_id === id
  return isTypist || (kind === "user" && [row.also_by_id, ...row.decision.written_by].includes(id))
}

/**
 * Two people stand behind a verified certificate: who has a hand in it and who compared it with the paper. One alone may say so
 * in so many words, and then the record says it too.
 * @throws InputError `certificate_not_waiting`, `certificate_without_scan`, `second_person_needed`, `certificate_changed` (409)
 */
function verify(row: StandingCertificate, { body, by, now }: DeedForm): DeedPlan {
  if (row.verification !== "waiting") {
    throw conflict("certificate_not_waiting", "Only a certificate that waits is verified")
  }
  if (!(row.scan_id ?? row.decision.scan_id)) {
    throw conflict("certificate_without_scan", "There is no scan to compare it with")
  }
  refuseOtherGoods(row, body)
  const isOneOfThem = hasHandIn(row, by)
  if (isOneOfThem && body.one_pair_of_eyes !== true) {
    throw conflict("second_person_needed", "Who has a hand in it does not verify it alone")
  }
  const eyes = isOneOfThem ? "one" : "two"
  const verified = { verification: "verified", verified_at: now, verified_by_id: by.id, eyes, waiting_reason: null }
  return { patch: { ...verified, product_title: row.live_title, ...seenGoods(row, { by, now }) }, decision: null }
}

/**
 * An officer looked at new pictures or a new text of goods that carry a star, and they are the same goods. A new name is no such case: with
 * it the certificate waits anew.
 * @throws InputError `certificate_not_verified`, `certificate_withdrawn`, `certificate_changed` (409)
 */
function keepGoods(row: StandingCertificate, { body, by, now }: DeedForm): DeedPlan {
  refuseWithdrawn(row)
  refuseOtherGoods(row, body)
  if (row.verification !== "verified") {
    throw conflict("certificate_not_verified", "Goods are looked at again while their certificate is verified")
  }
  return { patch: seenGoods(row, { by, now }), decision: null }
}

/** Goods that are called otherwise since: no star until officers looked again. What they were called stays, to be compared. */
export function setAside(now: Date): Row {
  const { product_title: _, ...unseen } = NOT_VERIFIED
  return { verification: "waiting", waiting_reason: "goods_changed", waiting_since: now, ...unseen }
}

/** @throws InputError `certificate_returned`, `certificate_withdrawn` (409), `text_required`, `text_too_long` */
function sendBack({ verification, withdrawn_on }: StandingCertificate, { body }: DeedForm): DeedPlan {
  if (verification === "returned") {
    throw conflict("certificate_returned", "It was sent back already")
  }
  if (withdrawn_on !== null) {
    throw conflict("certificate_withdrawn", "A withdrawn certificate is not sent back")
  }
  const returned_reason = readRequiredText(body.reason, { field: "reason", max: REASON_MAX, multiline: true })
  return { patch: { verification: "returned", returned_reason, waiting_reason: null, ...NOT_VERIFIED }, decision: null }
}

/**
 * What nobody verified goes: a paper of other goods, of another stall, of a product that is gone. What was verified is sent back first,
 * with a reason.
 * @throws InputError `certificate_verified`, `certificate_withdrawn` (409)
 */
function drop(row: StandingCertificate, { now }: DeedForm): DeedPlan {
  refuseWithdrawn(row)
  if (row.verification === "verified") {
    throw conflict("certificate_verified", "A verified certificate is sent back before it is dropped")
  }
  return { patch: { deleted_at: now }, decision: null }
}

/**
 * Also of what nobody verified: a paper that was taken back long ago needs no star first.
 * @throws InputError `certificate_withdrawn` (409) and those of `readWithdrawal`
 */
function withdraw(row: StandingCertificate, { body, now }: DeedForm): DeedPlan {
  refuseWithdrawn(row)
  const certificate = { stars: row.stars as Stars, issued_on: row.issued_on, level: row.decision.level }
  const { ground, note, ...written } = readWithdrawal(body, { certificate, now, demo: row.is_demo })
  return {
    patch: { withdrawn_on: written.decided_on, withdrawal_ground: ground, withdrawal_note: note },
    decision: { column: "withdrawal_id", written },
  }
}

/**
 * A withdrawal that was typed for the wrong certificate: it waits anew, and neither who typed it nor who struck it verifies it alone, so
 * that no star comes back by one person's click.
 * @throws InputError `certificate_not_withdrawn` (409), `text_required`
 */
function strike({ withdrawn_on }: StandingCertificate, { body, by, now }: DeedForm): DeedPlan {
  if (withdrawn_on === null) {
    throw conflict("certificate_not_withdrawn", "It was not withdrawn")
  }
  const struck_reason = readRequiredText(body.reason, { field: "reason", max: REASON_MAX, multiline: true })
  const struck = { struck_reason, struck_by_id: by.id, struck_at: now }
  const waiting = { verification: "waiting", waiting_since: now, returned_reason: null, ...NOT_VERIFIED }
  return { patch: { ...NOT_WITHDRAWN, ...struck, ...waiting, also_by_id: by.id }, decision: null }
}

const PLANS: Record<CertificateDeed, (row: StandingCertificate, form: DeedForm) => DeedPlan> = {
  correct,
  verify,
  same_goods: keepGoods,
  return: sendBack,
  drop,
  withdraw,
  strike,
  file: planFiling,
}

/**
 * What a deed does to a certificate. The form says which writing of it was looked at (`revision`): nobody verifies what
 * was changed under their eyes.
 * @throws InputError `certificate_changed` (409) and those of the deed
 */
export function planDeed(row: StandingCertificate, deed: CertificateDeed, form: DeedForm): DeedPlan {
  if (form.body.revision !== row.revision) {
    throw conflict("certificate_changed", "Somebody changed it meanwhile; look at it again")
  }
  return PLANS[deed](row, form)
}
