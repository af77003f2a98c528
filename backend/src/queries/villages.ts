import type { MedusaContainer } from "@medusajs/framework/types"
import { COMMUNE_HANDLE } from "./communes"
import { type Locale, perLocale, textOf, translationJoin } from "./locale"
import { IS_VISIBLE, VISIBLE_PRODUCTS } from "./product-card"
import { type JsonText, readJson } from "./read-json"

/** A craft village in a list; its counts are of approved sellers and published products. */
export interface VillageView {
  handle: string
  name: string
  summary: string
  picture: string
  commune: { handle: string; code: string; name: string; full_name: string }
  province: { code: string; name: string }
  /** Degrees, WGS 84, approximate. */
  latitude: number
  longitude: number
  crafts: { handle: string; name: string }[]
  seller_count: number
  product_count: number
}

export interface VillageDetail extends VillageView {
  story: string
  how_to_get_there: string
  /** Commune and district before 1 July 2025. */
  legacy_address: string
  /** Key of a 360° picture. */
  panorama: string | null
  /** `date` is YYYY-MM-DD in Vietnam. */
  recognitions: { title: string; number: string | null; date: string | null; body: string; source: string }[]
  sellers: { handle: string; name: string; summary: string | null; picture: string | null }[]
}

function villageFields(locale: Locale): string {
  return `
  'handle', village.handle,
  'name', ${textOf(locale, "village", "name")},
  'summary', ${textOf(locale, "village", "summary")},
  'picture', village.picture,
  'commune', json_build_object('handle', ${COMMUNE_HANDLE}, 'code', commune.code, 'name', commune.name,
    'full_name', commune.full_name),
  'province', json_build_object('code', province.code, 'name', province.name),
  'latitude', village.latitude,
  'longitude', village.longitude,
  'crafts', coalesce((
    select json_agg(json_build_object('handle', craft.handle, 'name', ${textOf(locale, "craft", "name")}) order by craft.position)
      from village_craft
      join craft on craft.id = village_craft.craft_id and craft.deleted_at is null
      ${translationJoin(locale, "craft")}
     where village_craft.village_id = village.id), '[]'),
  'seller_count', (select count(*) from seller
                    where seller.village_id = village.id and seller.status = 'approved' and seller.deleted_at is null),
  'product_count', (select count(*) from ${VISIBLE_PRODUCTS} where ${IS_VISIBLE} and seller.village_id = village.id)`
}

function villageFrom(locale: Locale): string {
  return `
  village
  join commune on commune.code = village.commune_code
  join province on province.code = commune.province_code
  ${translationJoin(locale, "village")}`
}

const LIST = perLocale(
  (locale) => `
select json_build_object('villages', coalesce(json_agg(json_build_object(${villageFields(locale)})
         order by province.code, village.name, village.id), '[]'))::text as body
  from ${villageFrom(locale)}
 where village.deleted_at is null`,
)

const DETAIL = perLocale(
  (locale) => `
select json_build_object('village', jsonb_build_object(${villageFields(locale)}) || jsonb_build_object(
  'story', ${textOf(locale, "village", "story")},
  'how_to_get_there', ${textOf(locale, "village", "how_to_get_there")},
  'legacy_address', village.legacy_address,
  'panorama', village.panorama,
  'recognitions', coalesce((
    select json_agg(json_build_object(
             'title', ${textOf(locale, "village_recognition", "title")}, 'number', village_recognition.number,
             'date', village_recognition.date, 'body', ${textOf(locale, "village_recognition", "body")},
             'source', village_recognition.source) order by village_recognition.date, village_recognition.id)
      from village_recognition
      ${translationJoin(locale, "village_recognition")}
     where village_recognition.village_id = village.id and village_recognition.deleted_at is null), '[]'),
  'sellers', coalesce((
    select json_agg(json_build_object('handle', seller.handle, 'name', seller.name,
             'summary', ${textOf(locale, "seller", "summary")}, 'picture', seller.picture) order by seller.name, seller.id)
      from seller
      ${translationJoin(locale, "seller")}
     where seller.village_id = village.id and seller.status = 'approved' and seller.deleted_at is null), '[]')
))::text as body
  from ${villageFrom(locale)}
 where village.handle = $1 and village.deleted_at is null`,
)

/** All villages by province and name, one statement. */
export async function readVillages(
  container: MedusaContainer,
  locale: Locale,
): Promise<JsonText<{ villages: VillageView[] }>> {
  return (await readJson(container, LIST[locale], [])) ?? '{"villages":[]}'
}

/** One village with story, recognitions and stalls, one statement; null when there is none. */
export function readVillage(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<JsonText<{ village: VillageDetail }> | null> {
  return readJson(container, DETAIL[locale], [handle])
}
