import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SealedIdentity } from "../modules/sellers/identity"
import { versionOf } from "../modules/sellers/in-line"

export interface Named {
  handle: string
  name: string
}

/** A stall as the database has it, for its own people and for staff. Times ISO 8601, UTC; days YYYY-MM-DD in Vietnam. */
export interface OwnStallRow {
  id: string
  handle: string
  name: string
  status: "pending" | "approved" | "suspended" | "closed"
  entity_type: string
  owner_name: string | null
  organisation_name: string | null
  village: Named | null
  commune: { code: string; name: string; full_name: string } | null
  street_address: string | null
  /** `is_food`: its goods are eaten, and more must be told of them. */
  crafts: (Named & { is_food: boolean })[]
  summary: string | null
  story: string | null
  since_year: number | null
  picture: string | null
  is_demo: boolean
  created_at: string
  /** The holiday ahead or under way; one that is over is none. */
  holiday: { from: string; until: string } | null
  identity: (SealedIdentity & Verification) | null
  bank_account: { bank_bin: string; account_number: string; holder_name: string } | null
  phone_confirmed: boolean
  products_with_photo: number
  /** When the household did the last of its parts: opened, confirmed, gave an account, listed a product. */
  household_done_at: string
  owners: { id: string; name: string; phone: string | null }[]
  state_changes: StateChangeRow[]
}

interface Verification {
  method: string | null
  verified_at: string | null
  verified_by: string | null
  /** Which identity this is: with microseconds, see `modules/sellers/in-line.ts`. */
  updated_at: string
}

export interface StateChangeRow {
  from: string
  to: string
  at: string
  reason: string | null
  /** Name of who did it; null for the application and for who is gone. */
  by: string | null
}

const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const STATEMENT = `
select seller.id, seller.handle, seller.name, seller.status, seller.entity_type, seller.owner_name,
       seller.organisation_name, seller.street_address, seller.summary, seller.story, seller.since_year, seller.picture,
       seller.is_demo, ${ISO("seller.created_at")} as created_at,
       (select json_build_object('handle', village.handle, 'name', village.name)
          from village where village.id = seller.village_id) as village,
       (select json_build_object('code', commune.code, 'name', commune.name, 'full_name', commune.full_name)
          from commune where commune.code = seller.commune_code) as commune,
       coalesce((select json_agg(json_build_object('handle', craft.handle, 'name', craft.name, 'is_food', craft.is_food)
                                 order by craft.position)
                   from craft where craft.id = any(seller.craft_ids) and craft.deleted_at is null), '[]') as crafts,
       case when seller.holiday_until >= to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
            then json_build_object('from', seller.holiday_from, 'until', seller.holiday_until) end as holiday,
       (select json_build_object('key_id', key_id, 'number_sealed', number_sealed, 'birth_date_sealed', birth_date_sealed,
                 'tax_code_sealed', tax_code_sealed, 'method', method, 'verified_by', verified_by,
                 'verified_at', ${ISO("verified_at")}, 'updated_at', ${versionOf("seller_identity")})
          from seller_identity where seller_id = seller.id and deleted_at is null) as identity,
       (select json_build_object('bank_bin', bank_bin, 'account_number', account_number, 'holder_name', holder_name)
          from bank_account where seller_id = seller.id and deleted_at is null) as bank_account,
       owners.confirmed_at is not null as phone_confirmed,
       owners.list as owners,
       goods.pictured as products_with_photo,
       ${ISO(`greatest(seller.created_at, owners.confirmed_at, goods.first_at, (select changed_at from bank_account
                where seller_id = seller.id and deleted_at is null))`)} as household_done_at,
       coalesce((
         select json_agg(json_build_object('from', from_status, 'to', to_status, 'at', ${ISO("change.created_at")},
                  'reason', reason, 'by', coalesce(member.name,
                    nullif(trim(concat(officer.last_name, ' ', officer.first_name)), ''))) order by change.created_at, change.id)
           from seller_state_change change
           left join seller_member member on member.id = change.actor_id
           left join "user" officer on officer.id = change.actor_id
          where change.seller_id = seller.id), '[]') as state_changes
  from seller
 cross join lateral (
   select min(member.phone_confirmed_at) as confirmed_at,
          coalesce(json_agg(json_build_object('id', member.id, 'name', member.name, 'phone', member.phone)
            order by membership.created_at, member.id), '[]') as list
     from seller_membership membership
     join seller_member member on member.id = membership.member_id and member.deleted_at is null
    where membership.seller_id = seller.id and membership.role = 'owner' and membership.deleted_at is null) owners
 cross join lateral (
   select count(*)::int as pictured, min(listing.listed_at) as first_at
     from listing
     join product on product.id = listing.product_id and product.deleted_at is null and product.thumbnail is not null
    where listing.seller_id = seller.id and listing.deleted_at is null) goods
 where seller.id = ? and seller.deleted_at is null`

/** One stall whatever its state, in one statement; null when there is none. */
export async function readOwnStall(container: MedusaContainer, sellerId: string): Promise<OwnStallRow | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: OwnStallRow[] }>(STATEMENT, [sellerId])
  return rows[0] ?? null
}
