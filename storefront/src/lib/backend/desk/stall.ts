import type { EntityType } from "../../desk-terms"
import type { Result } from "../result"
import { type DeskKey, deskDelete, deskGet, deskPost } from "./door"
import type { BankAccount } from "./opening"

type Named = { handle: string; name: string }

export type CheckKey = "phone_confirmed" | "identity_verified" | "account_holder_matches" | "product_with_photo"
export type Check = { key: CheckKey; state: "done" | "missing" | "wrong" }

/** A change of a stall's state. `from` is null for its beginning; times are ISO 8601. */
export type StateChange = { from: string | null; to: string; at: string; reason: string | null }

/** A stall as its own people see it. Numbers of identity papers come masked. */
export type OwnStall = {
  id: string
  handle: string
  name: string
  status: string
  entityType: EntityType
  ownerName: string
  organisationName: string | null
  village: Named | null
  communeName: string
  streetAddress: string
  crafts: (Named & { isFood: boolean })[]
  summary: string
  story: string
  sinceYear: number | null
  picture: string | null
  /** Calendar days; null when the stall is open. */
  holiday: { from: string; until: string } | null
  identity: { numberMasked: string; verifiedAt: string | null } | null
  bankAccount: { bankName: string; accountNumber: string; holderName: string } | null
  checklist: Check[]
  reviewerName: string
  answerBy: string | null
  changes: StateChange[]
}

type RawStall = {
  id: string
  handle: string
  name: string
  status: string
  entity_type: EntityType
  owner_name: string | null
  organisation_name: string | null
  village: Named | null
  commune: { code: string; name: string } | null
  street_address: string | null
  crafts: (Named & { is_food: boolean })[]
  summary: string | null
  story: string | null
  since_year: number | null
  picture: string | null
  holiday: { from: string; until: string } | null
  identity: { number_masked: string; verified_at: string | null } | null
  bank_account: { bank_name: string; account_number: string; holder_name: string } | null
  checklist: { items: Check[]; reviewer: { commune_name: string } | null; answer_by: string | null }
  state_changes: StateChange[]
}

function toStall(raw: RawStall): OwnStall {
  const { identity, bank_account: account, checklist } = raw
  return {
    id: raw.id,
    handle: raw.handle,
    name: raw.name,
    status: raw.status,
    entityType: raw.entity_type,
    ownerName: raw.owner_name ?? "",
    organisationName: raw.organisation_name,
    village: raw.village,
    communeName: raw.commune?.name ?? "",
    streetAddress: raw.street_address ?? "",
    crafts: raw.crafts.map(({ is_food: isFood, ...craft }) => ({ ...craft, isFood })),
    summary: raw.summary ?? "",
    story: raw.story ?? "",
    sinceYear: raw.since_year,
    picture: raw.picture,
    holiday: raw.holiday,
    identity: identity && { numberMasked: identity.number_masked, verifiedAt: identity.verified_at },
    bankAccount: account && {
      bankName: account.bank_name,
      accountNumber: account.account_number,
      holderName: account.holder_name,
    },
    checklist: checklist.items,
    reviewerName: checklist.reviewer?.commune_name ?? "",
    answerBy: checklist.answer_by,
    changes: raw.state_changes,
  }
}

/** The stall the key names. */
export async function readOwnStall(key: DeskKey): Promise<Result<OwnStall>> {
  const answer = await deskGet<{ stall: RawStall }>(key, "/seller/stall")
  return answer.ok ? { ok: true, data: toStall(answer.data.stall) } : answer
}

/** Texts of a stall; what is left out stays. */
export type StallTexts = { name?: string; summary?: string; story?: string; street_address?: string }

/** Changes what visitors read. Needs the capability edit_stall. */
export function saveStallTexts(key: DeskKey, texts: StallTexts): Promise<Result<unknown>> {
  return deskPost(key, "/seller/stall", texts)
}

/** Pauses sales between two calendar days (Asia/Ho_Chi_Minh). */
export function saveHoliday(key: DeskKey, days: { from: string; until: string }): Promise<Result<unknown>> {
  return deskPost(key, "/seller/stall/holiday", days)
}

/** Ends a pause at once. */
export function endHoliday(key: DeskKey): Promise<Result<unknown>> {
  return deskDelete(key, "/seller/stall/holiday")
}

/** Owner only. The number, birth date and tax code are kept encrypted and never come back whole. */
export function saveIdentity(
  key: DeskKey,
  identity: { number: string; birth_date: string; tax_code: string },
): Promise<Result<unknown>> {
  return deskPost(key, "/seller/stall/identity", identity)
}

/** Owner only. */
export function saveBankAccount(key: DeskKey, account: BankAccount): Promise<Result<unknown>> {
  return deskPost(key, "/seller/stall/bank-account", account)
}

/** Owner only, and for good. */
export function closeStall(key: DeskKey, reason: string): Promise<Result<unknown>> {
  return deskPost(key, "/seller/stall/close", { reason })
}
