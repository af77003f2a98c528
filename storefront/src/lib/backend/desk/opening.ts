import type { EntityType } from "../../desk-terms"
import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost } from "./door"

/** An account where money is to arrive. `bank_bin` is NAPAS' six digits. */
export type BankAccount = { bank_bin: string; account_number: string; holder_name: string }

/** The answers of the four screens, named as the backend takes them. Everything may still be missing. */
export type Answers = {
  entity_type?: EntityType
  owner_name?: string
  organisation_name?: string
  village?: string
  street_address?: string
  crafts?: string[]
  name?: string
  story?: string
  bank_account?: BankAccount
  idempotency_key?: string
}

/** Answers as the backend keeps them. `revision` counts up; `updatedAt` is ISO 8601. */
export type StoredDraft = { revision: number; answers: Answers; updatedAt: string }

type RawDraft = { revision: number; answers: Answers; updated_at: string }

function toDraft(raw: RawDraft | null): StoredDraft | null {
  return raw && { revision: raw.revision, answers: raw.answers, updatedAt: raw.updated_at }
}

/** The half-answered opening of this person; null when there is none. */
export async function readDraft(key: DeskKey): Promise<Result<StoredDraft | null>> {
  const answer = await deskGet<{ draft: RawDraft | null }>(key, "/seller/stall-draft")
  return answer.ok ? { ok: true, data: toDraft(answer.data.draft) } : answer
}

/** Keeps answers over those of `revision` (0: none yet). Error: draft_changed (409) when another phone was faster. */
export async function saveDraft(
  key: DeskKey,
  draft: { revision: number; answers: Answers },
): Promise<Result<StoredDraft | null>> {
  const answer = await deskPost<{ draft: RawDraft }>(key, "/seller/stall-draft", draft)
  return answer.ok ? { ok: true, data: toDraft(answer.data.draft) } : answer
}

/** Opens the stall. The same `idempotency_key` opens one stall, however often it is sent. */
export async function openStall(key: DeskKey, answers: Answers): Promise<Result<{ id: string; name: string }>> {
  const answer = await deskPost<{ stall: { id: string; name: string } }>(key, "/seller/stalls", answers)
  return answer.ok ? { ok: true, data: answer.data.stall } : answer
}

/** A bank of Vietnam by NAPAS' number. */
export type Bank = { bin: string; name: string; shortName: string }

/** All banks an account may be at; an empty list when they cannot be read now. */
export async function readBanks(key: DeskKey): Promise<Bank[]> {
  const answer = await deskGet<{ banks: { bin: string; name: string; short_name: string }[] }>(key, "/seller/banks")
  return answer.ok ? answer.data.banks.map((bank) => ({ ...bank, shortName: bank.short_name })) : []
}
