import { InputError } from "@cho-lang/kit/input-error"
import type { Eyes, TypistKind, Verification } from "../../modules/ocop/models"
import type { Row } from "../../modules/ocop/rows"
import type { IssuingLevel } from "./issuing"
import type { WrittenDecision } from "./read-decision"
import type { KnownDecision } from "./read-papers"
import type { LiveGoods } from "./seen-goods"

/** A certificate as it stands when something is done to it. */
export interface StandingCertificate extends LiveGoods {
  stars: number
  issued_on: string
  valid_until: string
  verification: Verification
  entered_by_kind: TypistKind
  entered_by_id: string | null
  /** The officer whose hand is in it too. */
  also_by_id: string | null
  scan_id: string | null
  withdrawn_on: string | null
  filed_on: string | null
  late_reason: string | null
  result_on: string | null
  filing_scan_id: string | null
  /** The officer who recorded the dossier last, and how many looked at its receipt. */
  filing_by_id: string | null
  filing_eyes: Eyes | null
  revision: number
  is_demo: boolean
  /** The decision it hangs on, and the officers who wrote its words. */
  decision: { level: IssuingLevel; scan_id: string | null; written_by: string[] }
}

/** Somebody of a stall, or who helps it; an officer or the seed is not. */
export function isOfStall({ kind }: Doer): boolean {
  return kind === "seller_member" || kind === "helper"
}

export interface Doer {
  kind: TypistKind
  id: string
}

/** What a deed is read from: the form, who sent it, and when. */
export interface DeedForm {
  body: Record<string, unknown>
  by: Doer
  now: Date
  /** Where the form names a decision that is kept already. */
  known: KnownDecision | null
  /** Where the form brings a scan. */
  scan_id: string | null
}

/** What a deed changes, and the decision it brings along. */
export interface DeedPlan {
  patch: Row
  decision: { column: "decision_id" | "withdrawal_id"; written: WrittenDecision | KnownDecision } | null
}

export function conflict(code: string, message: string): InputError {
  return new InputError({ code, type: "conflict", message })
}

/** @throws InputError `certificate_withdrawn` (409) */
export function refuseWithdrawn({ withdrawn_on }: StandingCertificate): void {
  if (withdrawn_on !== null) {
    throw conflict("certificate_withdrawn", "It was withdrawn")
  }
}
