import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/**
 * `twice`: the decision, by its number and day, names the product in another certificate; `code`, `number`: the product code or
 * the certificate's number stands for other goods.
 */
export type Clash = "twice" | "code" | "number"

/** What of a certificate may stand once only; numbers folded as `foldPapers` does. */
export interface PapersOnce {
  id: string
  decision_id: string
  product_id: string
  folded_code: string | null
  folded_no: string | null
}

/**
 * One act, however its body is spelt and of whatever level it is said to be, names a product once and gives each number once. A product code stands for one product
 * whichever decision names it; so does a certificate's number of one body in one year. What was sent back holds no number: a
 * mistake must not shut the true paper out.
 */
const STATEMENT = `
with own as (select * from decision where id = ?),
wish as (select ?::text as id, ?::text as product_id, ?::text as code, ?::text as no),
same as (
  select same.id from own join decision same on same.folded_number = own.folded_number and same.decided_on = own.decided_on
     and same.kind = own.kind and same.deleted_at is null
), clash as (
  select other.product_id, other.folded_code = wish.code as by_code
    from wish join certificate other on other.decision_id in (select id from same)
     and other.id <> wish.id and other.deleted_at is null
     and (other.product_id = wish.product_id
          or other.verification <> 'returned' and (other.folded_code = wish.code or other.folded_no = wish.no))
  union all
  select null, true from wish join certificate other on other.folded_code = wish.code
     and other.product_id <> wish.product_id and other.id <> wish.id
     and other.verification <> 'returned' and other.deleted_at is null
  union all
  select null, false from wish cross join own join certificate other on other.folded_no = wish.no
     and other.product_id <> wish.product_id and other.id <> wish.id
     and other.verification <> 'returned' and other.deleted_at is null
    join decision theirs on theirs.id = other.decision_id and theirs.level = own.level
     and split_part(theirs.folded, '|', 2) = split_part(own.folded, '|', 2)
     and left(theirs.decided_on, 4) = left(own.decided_on, 4)
)
select case when bool_or(clash.product_id = wish.product_id) then 'twice' when bool_or(by_code) then 'code' else 'number' end as clash
  from wish join clash on true having count(*) > 0`

/** Two who bring one number at once stand in line for it: code before number, so that they never wait for each other. */
async function waitForNumbers(manager: EntityManager, { folded_code, folded_no }: PapersOnce): Promise<void> {
  const keys = [folded_code && `ocop-code:${folded_code}`, folded_no && `ocop-no:${folded_no}`]
  for (const key of keys.filter((one): one is string => Boolean(one))) {
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
  }
}

/** Why a certificate cannot stand beside the others; null where it can. To be asked in the transaction that writes it. */
export async function clashOf(manager: EntityManager, of: PapersOnce): Promise<Clash | null> {
  await waitForNumbers(manager, of)
  const { id, decision_id, product_id, folded_code, folded_no } = of
  const wish = [decision_id, id, product_id, folded_code, folded_no] as string[]
  const [found] = await manager.execute<{ clash: Clash }[]>(STATEMENT, wish)
  return found?.clash ?? null
}
