import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MAY_CALL } from "./sees-buyer"

/** Whom the buyer may call and, where `zalo`, ask by message. */
export interface StallContactView {
  /** E.164. */
  phone: string
  zalo: boolean
}

/** What a share's buyer sees of it: as long as the household sees the buyer's number; null where nobody is to be called. */
export const STALL_CONTACT = `(select json_build_object('phone', person.phone, 'zalo', contact.zalo)
  from stall_contact contact
  join seller_membership own on own.seller_id = contact.seller_id and own.member_id = contact.member_id
   and own.deleted_at is null
  join seller_member person on person.id = own.member_id and person.phone is not null and person.deleted_at is null
 where contact.seller_id = share.seller_id and contact.deleted_at is null
   and ${MAY_CALL})`

/**
 * Officers who can be turned to where a row `share` has nobody to call, in SQL: the commune of its stall, where somebody there is
 * charged with orders; null where nobody is.
 */
export const TURN_TO = `(select json_build_object('commune_name', commune.full_name) from commune
  where commune.code = seller.commune_code and commune.deleted_at is null and exists (select from staff_scope
    where staff_scope.commune_code = commune.code and 'orders' = any(staff_scope.duties) and staff_scope.deleted_at is null))`

export interface OwnStallContact {
  /** The stall has said whom, or that nobody is to be called; false too where that person has left it. */
  is_answered: boolean
  /** Null: buyers call nobody. */
  member_id: string | null
  zalo: boolean
  /** Who may be called. */
  people: { id: string; name: string | null; phone: string }[]
}

const OWN = `select contact.id is not null as is_answered, contact.member_id, coalesce(contact.zalo, false) as zalo, coalesce((
    select json_agg(json_build_object('id', person.id, 'name', person.name, 'phone', person.phone)
             order by case own.role when 'owner' then 0 else 1 end, person.name, person.id)
      from seller_membership own join seller_member person on person.id = own.member_id
     where own.seller_id = seller.id and own.deleted_at is null and person.deleted_at is null
       and person.phone is not null), '[]') as people
  from seller left join stall_contact contact on contact.seller_id = seller.id and contact.deleted_at is null
 where seller.id = ?`

/** Whom a stall lets its buyers call, and whom it could. One statement. */
export async function readStallContact(container: MedusaContainer, sellerId: string): Promise<OwnStallContact> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: [OwnStallContact] }>(OWN, [sellerId])
  const [own] = rows
  // Who left the stall is called no more.
  const isThere = own.member_id === null || own.people.some(({ id }) => id === own.member_id)
  return isThere ? own : { ...own, member_id: null, is_answered: false }
}
