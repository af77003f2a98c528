import type { MedusaContainer } from "@medusajs/framework/types"
import { type Locale, perLocale, textOf, translationJoin } from "./locale"
import { IS_VISIBLE, VISIBLE_PRODUCTS } from "./product-card"
import { type JsonText, readJson } from "./read-json"

/** A commune with craft villages or stalls: what stands in it. */
export interface CommuneDetail {
  handle: string
  code: string
  /** Without and with its kind: `Hồng Vân`, `Xã Hồng Vân`. */
  name: string
  full_name: string
  province: { code: string; name: string }
  villages: { handle: string; name: string; summary: string; picture: string }[]
  sellers: { handle: string; name: string; summary: string | null; picture: string | null }[]
  product_count: number
}

/** What names a row `commune` in addresses: its name without marks, and its code, for names are not unique. */
export const COMMUNE_HANDLE = `trim(both '-' from regexp_replace(commune.search_name, '[^a-z0-9]+', '-', 'g')) || '-' || commune.code`

/** Communes with a page: those where something is to be seen. */
export const HAS_PAGE = `(exists (select from village where village.commune_code = commune.code and village.deleted_at is null)
    or exists (select from seller where seller.commune_code = commune.code and seller.status = 'approved' and seller.deleted_at is null))`

const STATEMENT = perLocale(
  (locale) => `
select json_build_object('commune', json_build_object(
  'handle', ${COMMUNE_HANDLE}, 'code', commune.code, 'name', commune.name, 'full_name', commune.full_name,
  'province', json_build_object('code', province.code, 'name', province.name),
  'villages', coalesce((
    select json_agg(json_build_object('handle', village.handle, 'name', ${textOf(locale, "village", "name")},
             'summary', ${textOf(locale, "village", "summary")}, 'picture', village.picture) order by village.name, village.id)
      from village ${translationJoin(locale, "village")}
     where village.commune_code = commune.code and village.deleted_at is null), '[]'),
  'sellers', coalesce((
    select json_agg(json_build_object('handle', seller.handle, 'name', seller.name,
             'summary', ${textOf(locale, "seller", "summary")}, 'picture', seller.picture) order by seller.name, seller.id)
      from seller ${translationJoin(locale, "seller")}
     where seller.commune_code = commune.code and seller.status = 'approved' and seller.deleted_at is null), '[]'),
  'product_count', (select count(*) from ${VISIBLE_PRODUCTS} where ${IS_VISIBLE} and seller.commune_code = commune.code)
))::text as body
  from commune join province on province.code = commune.province_code
 where commune.code = right($1, 5) and ${COMMUNE_HANDLE} = $1 and ${HAS_PAGE}`,
)

/** One commune with its villages and stalls, one statement; null where there is none, or nothing in it. */
export function readCommune(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<JsonText<{ commune: CommuneDetail }> | null> {
  return readJson(container, STATEMENT[locale], [handle])
}
