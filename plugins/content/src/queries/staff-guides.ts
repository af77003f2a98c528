import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GuideContent } from "../workflows/rules/guide-content"

/** How often, of the last 30 days and of all time. */
export interface ReadCounts {
  read: number
  heard: number
  read_30_days: number
  heard_30_days: number
  /** Of all that were read: opened from a screen of the desk. */
  read_from_desk: number
}

export interface StaffGuide {
  id: string
  slug: string
  title: string
  version: number
  published_version: number | null
  /** ISO 8601, UTC. */
  changed_at: string
  counts: ReadCounts
}

/** One day on which it was read or heard. */
export interface DayCount {
  /** YYYY-MM-DD in Vietnam. */
  day: string
  read: number
  heard: number
  from_desk: number
}

export interface StaffGuideDetail extends StaffGuide {
  content: GuideContent
  /** Newest first, 30 at most. `made_by` is an e-mail; null for what came with the market. */
  versions: { number: number; title: string; made_by: string | null; at: string }[]
  /** Newest first, 30 at most. */
  days: DayCount[]
}

const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** What is summed up, and what still waits in the intake. */
const READINGS = `
  select guide_id, day, kind, place, count from guide_count where deleted_at is null
  union all
  select guide_id, to_char(created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), kind, place, 1 from guide_read`

const sumOf = (condition: string) => `coalesce(sum(count) filter (where ${condition}), 0)::int`

const A_MONTH_AGO = `to_char(now() at time zone 'Asia/Ho_Chi_Minh' - interval '29 days', 'YYYY-MM-DD')`

const COUNTS = `
  (select json_build_object(
     'read', ${sumOf("kind = 'read'")}, 'heard', ${sumOf("kind = 'heard'")},
     'read_30_days', ${sumOf(`kind = 'read' and day >= ${A_MONTH_AGO}`)},
     'heard_30_days', ${sumOf(`kind = 'heard' and day >= ${A_MONTH_AGO}`)},
     'read_from_desk', ${sumOf("kind = 'read' and place = 'desk'")})
   from (${READINGS}) reading where reading.guide_id = guide.id) as counts`

const ROW = `
  guide.id, guide.slug, newest.content->'title'->>'vi' as title, guide.version, guide.published_version,
  ${ISO("greatest(newest.created_at, guide.published_at)")} as changed_at, ${COUNTS}`

const FROM = `guide join guide_version newest on newest.guide_id = guide.id and newest.number = guide.version
 where guide.deleted_at is null`

const LIST = `select ${ROW} from ${FROM} order by guide.position, guide.id`

const DETAIL = `
select ${ROW}, newest.content,
  (select json_agg(one order by one.number desc) from (
     select version.number, version.content->'title'->>'vi' as title, account.email as made_by, ${ISO("version.created_at")} as at
       from guide_version version left join "user" account on account.id = version.made_by_id
      where version.guide_id = guide.id order by version.number desc limit 30) one) as versions,
  coalesce((select json_agg(one order by one.day desc) from (
     select day, ${sumOf("kind = 'read'")} as read, ${sumOf("kind = 'heard'")} as heard,
            ${sumOf("kind = 'read' and place = 'desk'")} as from_desk
       from (${READINGS}) reading where reading.guide_id = guide.id group by day order by day desc limit 30) one), '[]') as days
  from ${FROM} and guide.id = :id`

/** Every guide with its counts for staff, drafts too; one statement. */
export async function readStaffGuides(container: MedusaContainer): Promise<StaffGuide[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: StaffGuide[] }>(LIST)
  return rows
}

/** One guide as staff edit it, null when there is none; one statement. */
export async function readStaffGuide(container: MedusaContainer, id: string): Promise<StaffGuideDetail | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: StaffGuideDetail[] }>(DETAIL, { id })
  return rows[0] ?? null
}
