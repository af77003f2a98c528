import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, perLocale, textOf, translationJoin } from "./locale"
import { IS_VISIBLE, VISIBLE_PRODUCTS } from "./product-card"
import { type JsonText, readJson } from "./read-json"

/** A craft in a list; `product_count` is of published products of approved sellers. */
export interface CraftView {
  handle: string
  name: string
  summary: string
  picture: string
  product_count: number
}

export interface CraftDetail extends CraftView {
  story: string
  /** In the order of work. */
  steps: { name: string; text: string; picture: string | null }[]
  villages: { handle: string; name: string; summary: string; picture: string }[]
}

function craftFields(locale: Locale): string {
  return `
  'handle', craft.handle,
  'name', ${textOf(locale, "craft", "name")},
  'summary', ${textOf(locale, "craft", "summary")},
  'picture', craft.picture,
  'product_count', (select count(*) from ${VISIBLE_PRODUCTS} where ${IS_VISIBLE} and listing.craft_id = craft.id)`
}

const LIST = perLocale(
  (locale) => `
select json_build_object('crafts',
         coalesce(json_agg(json_build_object(${craftFields(locale)}) order by craft.position, craft.id), '[]'))::text as body
  from craft ${translationJoin(locale, "craft")}
 where craft.deleted_at is null`,
)

const DETAIL = perLocale(
  (locale) => `
select json_build_object('craft', jsonb_build_object(${craftFields(locale)}) || jsonb_build_object(
  'story', ${textOf(locale, "craft", "story")},
  'steps', coalesce((
    select json_agg(json_build_object('name', ${textOf(locale, "craft_step", "name")},
             'text', ${textOf(locale, "craft_step", "text")}, 'picture', craft_step.picture) order by craft_step.position)
      from craft_step
      ${translationJoin(locale, "craft_step")}
     where craft_step.craft_id = craft.id and craft_step.deleted_at is null), '[]'),
  'villages', coalesce((
    select json_agg(json_build_object('handle', village.handle, 'name', ${textOf(locale, "village", "name")},
             'summary', ${textOf(locale, "village", "summary")}, 'picture', village.picture) order by village.name, village.id)
      from village_craft
      join village on village.id = village_craft.village_id and village.deleted_at is null
      ${translationJoin(locale, "village")}
     where village_craft.craft_id = craft.id), '[]')
))::text as body
  from craft ${translationJoin(locale, "craft")}
 where craft.handle = $1 and craft.deleted_at is null`,
)

/** All crafts in their order on screens, one statement. */
export async function readCrafts(
  container: MedusaContainer,
  locale: Locale,
): Promise<JsonText<{ crafts: CraftView[] }>> {
  return (await readJson(container, LIST[locale], [])) ?? '{"crafts":[]}'
}

/** One craft with its steps and villages, one statement; null when there is none. */
export function readCraft(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<JsonText<{ craft: CraftDetail }> | null> {
  return readJson(container, DETAIL[locale], [handle])
}
