import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { SealedIdentity } from "./identity"
import { lockStall, versionOf } from "./in-line"
import type { VERIFICATION_METHODS } from "./models"
import type { PapersSeen } from "./seller-state"

/** One row of a stall that was written, and what stood there; to be put back as long as nobody wrote after it. */
export interface PaperWritten<Row> {
  table: "seller_identity" | "bank_account"
  seller_id: string
  /** Of the new row, see `versionOf`. */
  version: string
  /** The whole row as JSON. */
  before: Row | null
}

export type IdentityWritten = PaperWritten<SealedIdentity & { verified_at: string | null }>

export interface AccountFacts {
  bank_bin: string
  account_number: string
  holder_name: string
}

export interface AccountToSave extends AccountFacts {
  seller_id: string
  changed_by_id: string
}

/** Waits for the stall's row, then reads what stands there: the next write knows what it replaces. */
async function rowBefore<Row>(
  manager: EntityManager,
  table: PaperWritten<Row>["table"],
  sellerId: string,
): Promise<Row | null> {
  await lockStall(manager, sellerId)
  const [found] = await manager.execute<{ row: Row }[]>(
    `select to_jsonb(${table}) as row from ${table} where seller_id = ? and deleted_at is null`,
    [sellerId],
  )
  return found?.row ?? null
}

/** See `PapersService.saveIdentity`. */
export async function saveIdentity(
  manager: EntityManager,
  seller_id: string,
  { key_id, number_sealed, birth_date_sealed, tax_code_sealed }: SealedIdentity,
): Promise<IdentityWritten> {
  const table = "seller_identity"
  const before = await rowBefore<NonNullable<IdentityWritten["before"]>>(manager, table, seller_id)
  const [{ version }] = await manager.execute<[{ version: string }]>(
    `insert into seller_identity (id, seller_id, key_id, number_sealed, birth_date_sealed, tax_code_sealed, updated_at)
     values (?, ?, ?, ?, ?, ?, clock_timestamp())
     on conflict (seller_id) where deleted_at is null do update
       set key_id = excluded.key_id, number_sealed = excluded.number_sealed,
           birth_date_sealed = excluded.birth_date_sealed, tax_code_sealed = excluded.tax_code_sealed,
           method = null, verified_at = null, verified_by = null, note = null, updated_at = excluded.updated_at
     returning ${versionOf(table)} as version`,
    [generateEntityId(undefined, "selid"), seller_id, key_id, number_sealed, birth_date_sealed, tax_code_sealed],
  )
  return { table, seller_id, version, before }
}

/** See `PapersService.saveBankAccount`. */
export async function saveBankAccount(
  manager: EntityManager,
  { seller_id, bank_bin, account_number, holder_name, changed_by_id }: AccountToSave,
): Promise<PaperWritten<AccountFacts>> {
  const table = "bank_account"
  const before = await rowBefore<AccountFacts>(manager, table, seller_id)
  const [{ version }] = await manager.execute<[{ version: string }]>(
    `insert into bank_account (id, seller_id, bank_bin, account_number, holder_name, changed_by_id, changed_at, updated_at)
     values (?, ?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp())
     on conflict (seller_id) where deleted_at is null do update
       set bank_bin = excluded.bank_bin, account_number = excluded.account_number, holder_name = excluded.holder_name,
           changed_by_id = excluded.changed_by_id, changed_at = excluded.changed_at, updated_at = excluded.updated_at
     returning ${versionOf(table)} as version`,
    [generateEntityId(undefined, "bankacc"), seller_id, bank_bin, account_number, holder_name, changed_by_id],
  )
  return { table, seller_id, version, before }
}

/** See `PapersService.putBack`. */
export async function putBack(
  manager: EntityManager,
  { table, seller_id, version, before }: PaperWritten<unknown>,
): Promise<void> {
  const gone = await manager.execute<{ id: string }[]>(
    `delete from ${table} where seller_id = ? and updated_at = ?::timestamptz and deleted_at is null returning id`,
    [seller_id, version],
  )
  if (before && gone.length > 0) {
    await manager.execute(`insert into ${table} select * from jsonb_populate_record(null::${table}, ?::jsonb)`, [
      JSON.stringify(before),
    ])
  }
}

export interface IdentityVerification {
  seller_id: string
  /** Version of the identity that was looked at; see `versionOf`. */
  seen_at: string
  method: (typeof VERIFICATION_METHODS)[number]
  verified_by: string
  note: string | null
}

/** See `PapersService.verifyIdentity`. One conditional statement. */
export async function verifyIdentity(
  manager: EntityManager,
  { seller_id, seen_at, method, verified_by, note }: IdentityVerification,
): Promise<IdentityWritten | null> {
  const [row] = await manager.execute<Pick<IdentityWritten, "version" | "before">[]>(
    `update seller_identity
        set method = ?, verified_at = now(), verified_by = ?, note = ?, updated_at = clock_timestamp()
       from (select * from seller_identity
              where seller_id = ? and updated_at = ?::timestamptz and deleted_at is null for update) as looked_at
      where seller_identity.id = looked_at.id
     returning to_jsonb(looked_at) as before, ${versionOf("seller_identity")} as version`,
    [method, verified_by, note, seller_id, seen_at],
  )
  return row ? { table: "seller_identity", seller_id, ...row } : null
}

/** What a checklist needs of a stall's papers, and which ones these are. */
export interface Papers {
  is_verified: boolean
  /** Null: no account yet. */
  account_holder: string | null
  seen: PapersSeen
}

/** See `PapersService.readPapers`. One statement, so that all of it stood at one moment. */
export async function readPapers(manager: EntityManager, sellerId: string): Promise<Papers> {
  const [row] = await manager.execute<[Omit<Papers, "seen"> & PapersSeen]>(
    `select identity.verified_at is not null as is_verified, account.holder_name as account_holder,
            ${versionOf("identity")} as identity, ${versionOf("account")} as bank_account
       from (values (?::text)) stall (id)
       left join seller_identity identity on identity.seller_id = stall.id and identity.deleted_at is null
       left join bank_account account on account.seller_id = stall.id and account.deleted_at is null`,
    [sellerId],
  )
  const { is_verified, account_holder, identity, bank_account } = row
  return { is_verified, account_holder, seen: { identity, bank_account } }
}
