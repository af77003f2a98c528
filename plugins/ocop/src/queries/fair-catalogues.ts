import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FairState } from "../modules/fair/models"
import type { FairWish } from "../workflows/rules/read-fair-wish"
import type { FairPerson } from "../workflows/steps/open-fair"

/** A catalogue as its maker sees it. Times ISO 8601, UTC. */
export interface FairView {
  id: string
  state: FairState
  title: string | null
  language: "vi" | "en"
  with_prices: boolean
  group_by: "village" | "craft"
  wish: FairWish
  /** Goods that fitted when it was asked for, and how many of them are prepared. */
  total: number
  done: number
  printed: number | null
  pages: number | null
  bytes: number | null
  /** False once its PDF was swept. */
  has_file: boolean
  /** Why it failed: a code. */
  problem: string | null
  created_at: string
  /** When its PDF will be swept; null without one. */
  kept_until: string | null
}

export interface FairsOf extends FairPerson {
  /** The stall at whose desk it was asked for; null for officers. */
  seller_id: string | null
  /** One; null: the newest ten. */
  id: string | null
}

const ISO = (moment: string) => `to_char((${moment}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const MINE = `by_kind = :by_kind and by_id = :by_id and seller_id is not distinct from :seller_id::text and deleted_at is null
   and (:id::text is null or id = :id)`

const STATEMENT = `
select id, state, title, language, with_prices, group_by, wish, total, done_count as done, printed, pages, bytes,
       file_id is not null as has_file, problem, ${ISO("created_at")} as created_at,
       case when file_id is not null then ${ISO("finished_at + interval '14 days'")} end as kept_until
  from fair_catalogue where ${MINE} order by created_at desc, id desc limit 10`

/** The newest ten catalogues of a person, or the one of this id; one statement. */
export async function readFairCatalogues(container: MedusaContainer, of: FairsOf): Promise<FairView[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: FairView[] }>(STATEMENT, { ...of })
  return rows
}

/** Where the PDF of a person's catalogue lies; null where there is none. */
export async function readFairFile(
  container: MedusaContainer,
  of: FairsOf & { id: string },
): Promise<{ file_id: string } | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statement = `select file_id from fair_catalogue where ${MINE} and file_id is not null`
  const { rows } = await knex.raw<{ rows: { file_id: string }[] }>(statement, { ...of })
  return rows[0] ?? null
}

/** What an officer may choose from: names by handle and id. */
export interface FairChoices {
  villages: { handle: string; name: string; commune: string }[]
  collections: { id: string; title: string }[]
}

const CHOICES = `
select (select coalesce(json_agg(json_build_object('handle', village.handle, 'name', village.name, 'commune', commune.full_name)
                 order by village.name), '[]')
          from village join commune on commune.code = village.commune_code
         where village.deleted_at is null and (:commune_code::text is null or village.commune_code = :commune_code)
           and exists (select from seller where seller.village_id = village.id and seller.status = 'approved'
                        and seller.deleted_at is null)) as villages,
       (select coalesce(json_agg(json_build_object('id', one.id, 'title', one.title) order by one.position, one.id), '[]')
          from featured_collection one where one.deleted_at is null
           and (:commune_code::text is null or one.commune_code = :commune_code)) as collections`

/** Villages with open stalls, and featured collections, within a place; one statement. */
export async function readFairChoices(container: MedusaContainer, commune_code: string | null): Promise<FairChoices> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: FairChoices[] }>(CHOICES, { commune_code })
  return rows[0] ?? { villages: [], collections: [] }
}
