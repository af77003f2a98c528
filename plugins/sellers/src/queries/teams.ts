import type { StaffScope } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface TeamMemberView {
  /** Place in the team. */
  id: string
  member_id: string
  name: string
  /** E.164. */
  phone: string | null
  role: "leader" | "member"
  households: { id: string; name: string }[]
}

export interface TeamView {
  team: { id: string; name: string; village: { handle: string; name: string } | null }
  members: TeamMemberView[]
  /** Stalls of the village that nobody looks after. */
  unassigned: { id: string; handle: string; name: string; status: string }[]
}

const MEMBERS = `select coalesce(json_agg(json_build_object('id', place.id, 'member_id', person.id,
       'name', person.name, 'phone', person.phone, 'role', place.role,
       'households', coalesce((select json_agg(json_build_object('id', seller.id, 'name', seller.name)
            order by seller.name) from household_assignment task
          join seller on seller.id = task.seller_id and seller.deleted_at is null
         where task.team_id = team.id and task.member_id = place.member_id and task.deleted_at is null), '[]'))
       order by place.role, person.name, place.id), '[]')
  from digital_team_member place
  join seller_member person on person.id = place.member_id
 where place.team_id = team.id and place.deleted_at is null`

const UNASSIGNED = `select coalesce(json_agg(json_build_object('id', seller.id, 'handle', seller.handle,
       'name', seller.name, 'status', seller.status) order by seller.name, seller.id), '[]')
  from seller
 where seller.village_id = team.village_id and seller.deleted_at is null and seller.status <> 'closed'
   and not exists (select 1 from household_assignment task
                    where task.seller_id = seller.id and task.member_id is not null and task.deleted_at is null)`

const TEAM = `json_build_object('id', team.id, 'name', team.name, 'village', case when village.id is null then null
       else json_build_object('handle', village.handle, 'name', village.name) end) as team`

const ONE = `select ${TEAM}, (${MEMBERS}) as members, (${UNASSIGNED}) as unassigned
  from digital_team team
  left join village on village.id = team.village_id
 where team.id = :team_id and team.deleted_at is null
   and (:commune_code::text is null or team.commune_code = :commune_code)
   and (:province_code::text is null
        or exists (select 1 from commune where commune.code = team.commune_code and commune.province_code = :province_code))`

/** One team with its people and tasks; null when there is none in this place. One statement. */
export async function readTeam(
  container: MedusaContainer,
  teamId: string,
  { commune_code, province_code }: Pick<StaffScope, "commune_code" | "province_code">,
): Promise<TeamView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: TeamView[] }>(ONE, { team_id: teamId, commune_code, province_code })
  return rows[0] ?? null
}

export interface TeamRow {
  id: string
  name: string
  village: { handle: string; name: string } | null
  commune: string
  members: number
  leader: string | null
}

const LIST = `select team.id, team.name, commune.full_name as commune,
       case when village.id is null then null
         else json_build_object('handle', village.handle, 'name', village.name) end as village,
       (select count(*)::int from digital_team_member place where place.team_id = team.id and place.deleted_at is null) as members,
       (select person.name from digital_team_member place join seller_member person on person.id = place.member_id
         where place.team_id = team.id and place.role = 'leader' and place.deleted_at is null) as leader
  from digital_team team
  join commune on commune.code = team.commune_code
  left join village on village.id = team.village_id
 where team.deleted_at is null
   and (:commune_code::text is null or team.commune_code = :commune_code)
   and (:province_code::text is null or commune.province_code = :province_code)
 order by commune.full_name, team.name, team.id
 limit 1000`

/** The teams of an officer's place. One statement. */
export async function listTeams(
  container: MedusaContainer,
  { commune_code, province_code }: Pick<StaffScope, "commune_code" | "province_code">,
): Promise<TeamRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: TeamRow[] }>(LIST, { commune_code, province_code })
  return rows
}
