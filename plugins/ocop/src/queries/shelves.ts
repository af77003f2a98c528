import { LOOK } from "../workflows/rules/seen-goods"
import { EXTENSION_DAYS } from "../workflows/rules/validity"
import { type AskedAt, NOW, showsBadgeSql, stateSql } from "./badge-sql"

/** Shelves of an officer's list: what is to be done with what waits or was sent back, how the verified ones stand, and what else waits. */
export const SHELVES = [
  "waiting",
  "returned",
  "valid",
  "expiring",
  "extended",
  "expired",
  "re_certified",
  "withdrawn",
  "awaited",
  "other_goods",
] as const
export type Shelf = (typeof SHELVES)[number]

/** Days before the end of a star, and after the last day it could be carried on to, on which the result is asked for. */
export const ASKED_BEFORE_DAYS = 30

/** Of a row `certificate`: the dossier is in and nobody wrote down what became of it. A follower that was sent back is none. */
export function awaitedSql({ today }: AskedAt = NOW): string {
  return `(certificate.filed_on is not null and certificate.result_on is null and certificate.withdrawn_on is null
    and certificate.verified_at is not null and certificate.stars between 3 and 5 and certificate.deleted_at is null
    and certificate.valid_until::date - ${today}::date between ${-EXTENSION_DAYS - ASKED_BEFORE_DAYS} and ${ASKED_BEFORE_DAYS}
    and not exists (select from certificate later where later.product_id = certificate.product_id
      and later.deleted_at is null and later.verification <> 'returned'
      and (later.issued_on, later.id) > (certificate.issued_on, certificate.id)))`
}

/** Of a row `product` and its `certificate`: pictures or text are others than when an officer looked at them. */
export const HAS_OTHER_LOOK = `(certificate.seen_look is not null and product.id is not null and certificate.seen_look <> ${LOOK})`

/** A star whose goods have other pictures or another text than those that were looked at. */
export function otherGoodsSql(at: AskedAt = NOW): string {
  return `(certificate.verification = 'verified' and ${showsBadgeSql(at)} and ${HAS_OTHER_LOOK})`
}

/** Whether a row `certificate` with its `product` lies on the shelf `:shelf`; `:shelf` null is all. */
export function onShelfSql(at: AskedAt): string {
  const stands = `case when certificate.withdrawn_on is null and certificate.verification <> 'verified' then certificate.verification
    else ${stateSql(at)} end`
  return `case when :shelf::text is null then true
    when :shelf = 'awaited' then ${awaitedSql(at)} when :shelf = 'other_goods' then ${otherGoodsSql(at)}
    else ${stands} = :shelf end`
}
