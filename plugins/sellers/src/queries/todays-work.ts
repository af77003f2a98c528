import type { StaffScope, TodaysWork, Waiting, WaitingItem } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

/** How many of the oldest are named. */
const NAMED = 3

/** One statement that counts rows `work` of `since`, `commune_code`, `name` and `path` within the scope, and names the oldest. */
function waiting(work: string): (container: MedusaContainer, scope: StaffScope) => Promise<Waiting> {
  const item = `json_build_object('name', work.name, 'since', ${iso("work.since")}, 'path', work.path)`
  const statement = `select count(*)::int as count, min(work.since) as oldest_at,
            to_json(coalesce((array_agg(${item} order by work.since, work.path))[1:${NAMED}], '{}')) as oldest
       from (${work}) work
     where (:commune_code::text is null or work.commune_code = :commune_code)
       and (:province_code::text is null or exists (select 1 from commune
             where commune.code = work.commune_code and commune.province_code = :province_code))`
  return async (container, { commune_code, province_code }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Waiting[] }>(statement, { commune_code, province_code })
    return rows[0] ?? { count: 0, oldest_at: null, oldest: [] }
  }
}

/** What waits for officers in this plugin. */
export const sellersWork: TodaysWork<MedusaContainer>[] = [
  {
    key: "stalls_waiting",
    duty: "verify",
    path: "/sellers?status=pending",
    read: waiting(
      `select created_at as since, commune_code, name, '/sellers/' || id as path
         from seller where status = 'pending' and deleted_at is null`,
    ),
  },
  {
    key: "identities_to_verify",
    duty: "verify",
    path: "/sellers?identity=unverified",
    read: waiting(
      `select one.updated_at as since, seller.commune_code, seller.name, '/sellers/' || seller.id as path
         from seller_identity one
         join seller on seller.id = one.seller_id and seller.deleted_at is null and seller.status <> 'closed'
        where one.verified_at is null and one.deleted_at is null`,
    ),
  },
  {
    key: "papers_to_look_at",
    duty: "verify",
    path: "/consent-papers",
    read: waiting(
      `select request.paper_sent_at as since, coalesce(seller.commune_code, team.commune_code) as commune_code,
              coalesce(seller.name, request.opening ->> 'name') as name, '/consent-papers' as path
         from consent_request request
         join digital_team team on team.id = request.team_id
         left join seller on seller.id = request.seller_id
        where request.state = 'awaiting_check' and request.expires_at > now() and request.deleted_at is null`,
    ),
  },
  {
    key: "listings_to_review",
    duty: "verify",
    path: "/listing-reviews",
    read: waiting(
      `select draft.proposed_at as since, seller.commune_code, draft.answers ->> 'name' as name,
              '/listing-reviews' as path
         from listing_draft draft
         join seller on seller.id = draft.seller_id and seller.deleted_at is null and seller.status <> 'closed'
        where draft.state = 'proposed' and draft.deleted_at is null`,
    ),
  },
  {
    key: "teams_without_leader",
    duty: "verify",
    path: "/digital-teams",
    read: waiting(
      `select team.created_at as since, team.commune_code, team.name, '/digital-teams/' || team.id as path
         from digital_team team
        where team.deleted_at is null and not exists (select 1 from digital_team_member place
              where place.team_id = team.id and place.role = 'leader' and place.deleted_at is null)`,
    ),
  },
]

export interface WorkRow {
  key: string
  count: number
  /** ISO 8601, UTC. */
  oldest_at: string | null
  oldest: WaitingItem[]
  path: string
}

/**
 * What waits for this officer, by the officer's duties and place alone: whoever stands in with the same scope sees the
 * same. One statement for each kind of work, all at once.
 */
export async function readTodaysWork(
  container: MedusaContainer,
  scope: StaffScope,
  others: TodaysWork<MedusaContainer>[],
): Promise<WorkRow[]> {
  const mine = [...sellersWork, ...others].filter(
    ({ duty, is_site_only }) => scope.duties.includes(duty) && (!is_site_only || scope.level === "site"),
  )
  return Promise.all(
    mine.map(async ({ key, path, read }) => {
      const { count, oldest_at, oldest } = await read(container, scope)
      const named = scope.level === "province" ? [] : oldest
      return { key, count, oldest_at: oldest_at?.toISOString() ?? null, oldest: named, path }
    }),
  )
}

export interface SellerSums {
  commune: { code: string; name: string }
  pending: number
  approved: number
  suspended: number
  closed: number
}

const SUMS = `select json_build_object('code', commune.code, 'name', commune.full_name) as commune,
       count(*) filter (where seller.status = 'pending')::int as pending,
       count(*) filter (where seller.status = 'approved')::int as approved,
       count(*) filter (where seller.status = 'suspended')::int as suspended,
       count(*) filter (where seller.status = 'closed')::int as closed
  from seller join commune on commune.code = seller.commune_code
 where seller.deleted_at is null
   and (:commune_code::text is null or commune.code = :commune_code)
   and (:province_code::text is null or commune.province_code = :province_code)
 group by commune.code, commune.full_name
 order by commune.full_name`

/** How many stalls stand in which state, commune by commune: all that a province sees. One statement. */
export async function readSellerSums(
  container: MedusaContainer,
  { commune_code, province_code }: Pick<StaffScope, "commune_code" | "province_code">,
): Promise<SellerSums[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: SellerSums[] }>(SUMS, { commune_code, province_code })
  return rows
}
