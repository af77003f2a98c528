import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A guide in a list. */
export interface GuideSummary {
  slug: string
  title: string
  /** One sentence. */
  summary: string
  /** Key of the first step's picture that has one. */
  picture: string | null
  step_count: number
}

export interface GuideDetail extends GuideSummary {
  steps: {
    text: string
    picture: { key: string; width: number; height: number; alt: string } | null
  }[]
  /** Name of the sound file in this language. */
  sound: string | null
  /** ISO 8601, UTC. */
  published_at: string
}

const PUBLISHED = `guide
  join guide_version version on version.guide_id = guide.id and version.number = guide.published_version
 where guide.deleted_at is null`

const SUMMARY = `
  guide.slug, version.content->'title'->>:locale as title, version.content->'summary'->>:locale as summary,
  (select step.value->>'picture' from jsonb_array_elements(version.content->'steps') with ordinality step(value, place)
    where step.value->>'picture' is not null order by step.place limit 1) as picture,
  jsonb_array_length(version.content->'steps') as step_count`

const LIST = `select ${SUMMARY} from ${PUBLISHED} order by guide.position, guide.id`

const DETAIL = `
select ${SUMMARY}, version.content->'sound'->>:locale as sound,
       to_char(guide.published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as published_at,
       (select json_agg(json_build_object(
                 'text', step.value->'text'->>:locale,
                 'picture', case when file.id is null then null else json_build_object('key', file.key,
                   'width', file.width, 'height', file.height, 'alt', coalesce(step.value->'alt'->>:locale, '')) end)
               order by step.place)
          from jsonb_array_elements(version.content->'steps') with ordinality step(value, place)
          left join guide_file file on file.key = step.value->>'picture' and file.deleted_at is null) as steps
  from ${PUBLISHED} and guide.slug = :slug`

/** Everything that is published, in its order on screens; one statement. */
export async function readGuides(container: MedusaContainer, locale: "vi" | "en"): Promise<GuideSummary[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: GuideSummary[] }>(LIST, { locale })
  return rows
}

/** One published guide, null when there is none; one statement. */
export async function readGuide(
  container: MedusaContainer,
  slug: string,
  locale: "vi" | "en",
): Promise<GuideDetail | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: GuideDetail[] }>(DETAIL, { slug, locale })
  return rows[0] ?? null
}
