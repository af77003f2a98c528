import type { CodePurpose } from "./models"

/** What the operator sets; backend/medusa-config.ts passes it as the plugin's option `phoneLogin`. */
export interface PhoneLoginOptions {
  /** Keys all hashes of codes, numbers and addresses, and signs the proofs for the auth provider. */
  secret: string
  /** Messages with codes that one commune may cause in a month; unknown numbers share `UNKNOWN_SHARE` times as many. */
  codesPerCommuneMonth: number
}

/** Messages that the number's owner did not ask for; each has a month's bucket of its own, so that none uses up the codes. */
export type NoticePurpose =
  | "invitation"
  | "handover-used"
  | "bank-account-changed"
  | "stall-approved"
  | "stall-suspended"
  | "stall-restored"
  | "stall-closed"

/** A message to a phone, as the limits count it. */
export interface MessageAsk {
  /** Limits of a number hold for each purpose. */
  purpose: CodePurpose | NoticePurpose
  /** E.164. */
  phone: string
  /** Commune that bears the cost: of the person the number belongs to, or of the stall that asks; null when nobody has it. */
  commune_code: string | null
  /** Address of whoever asks; null when it is not known, then no limit per address holds. */
  client_address: string | null
}

export type MessageAnswer = { kind: "wait"; seconds: number } | { kind: "counted"; isWithinCap: boolean }

export interface CodeOrder extends MessageAsk {
  purpose: CodePurpose
  /** What the code agrees to; null for a sign-in. */
  subject_id: string | null
}

export type CodeAnswer =
  | { kind: "wait"; seconds: number }
  /** Beyond the cap the code exists but is not to be sent: the answer must not tell known numbers from unknown ones. */
  | { kind: "opened"; id: string; code: string; isWithinCap: boolean }

export interface TypedCode {
  purpose: CodePurpose
  /** E.164. */
  phone: string
  subject_id: string | null
  /** Six digits. */
  code: string
}

export type TakenCode =
  | { kind: "taken"; id: string }
  | { kind: "wrong"; left: number }
  | { kind: "expired" }
  | { kind: "wait"; seconds: number }
